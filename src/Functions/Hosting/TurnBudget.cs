using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Hosting;

/// <summary>Eight seconds for a whole turn, however many storage requests it takes: channels give up at fifteen.</summary>
internal sealed class TurnBudget : IDisposable
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);

    private readonly CancellationTokenSource _spent;
    private readonly CancellationTokenSource _either;
    private readonly CancellationToken _caller;

    private TurnBudget(TimeProvider time, CancellationToken caller)
    {
        _caller = caller;
        _spent = new CancellationTokenSource(Budget, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_spent.Token, caller);
    }

    public static TurnBudget Begin(TimeProvider time, CancellationToken caller) => new(time, caller);

    /// <exception cref="StoreUnavailableException">The time is up.</exception>
    public async ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> turn)
    {
        try
        {
            return await turn(_either.Token);
        }
        catch (OperationCanceledException late) when (!_caller.IsCancellationRequested)
        {
            throw new StoreUnavailableException("A turn took longer than 8 seconds.", late);
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _spent.Dispose();
    }
}
