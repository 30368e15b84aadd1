using Azure;
using Azure.Identity;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace InterviewBot.Functions.Storage.Tables;

/// <summary>
/// The one retry layer around Azure Table Storage (the client's own is off): five tries within 8 seconds. The waits add up to two seconds,
/// which bridges a partition that moves; a try may hang for four, so that a short freeze is sat out on the first connection.
/// </summary>
internal sealed class TableResilience
{
    private const int MaxRetries = 4;
    private const int MaxRetriesRefused = 3;

    /// <summary>Spreads conversations that failed together: up to this share is added to a wait, always the same for one partition.</summary>
    private const double JitterShare = 0.2;

    private static readonly TimeSpan TurnBudget = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan TryBudget = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(1300),
    ];

    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _pipeline;

    public TableResilience(TimeProvider time)
    {
        _time = time;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TurnBudget })
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = MaxRetries,
                ShouldHandle = arguments => ValueTask.FromResult(IsWorthAnotherTry(arguments.Outcome.Exception, arguments.AttemptNumber)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    Wait(arguments.Context.OperationKey, arguments.Outcome.Exception, arguments.AttemptNumber)),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TryBudget })
            .Build();
    }

    /// <summary>Carries out a request; <paramref name="request"/> is called once per try with the number of the try, from 1.</summary>
    /// <exception cref="Dialogs.Storage.StoreUnavailableException">Storage is away, too slow or refuses us.</exception>
    public async ValueTask<T> RunAsync<T>(string partition, Func<int, CancellationToken, Task<T>> request, CancellationToken cancellation)
    {
        var tries = 0;
        var context = ResilienceContextPool.Shared.Get(partition, cancellation);
        try
        {
            return await _pipeline.ExecuteAsync(async current => await request(++tries, current.CancellationToken), context);
        }
        catch (RequestFailedException fault)
        {
            throw TableFaults.Unavailable(fault);
        }
        catch (TimeoutRejectedException fault)
        {
            throw TableFaults.Unavailable(fault);
        }
        catch (AuthenticationFailedException fault)
        {
            throw TableFaults.Unavailable(fault);
        }
        catch (IOException fault)
        {
            throw TableFaults.Unavailable(fault);
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw TableFaults.Unavailable(fault);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private bool IsWorthAnotherTry(Exception? fault, int retries) =>
        TableFaults.IsTransient(fault)
        && (retries < MaxRetriesRefused || !TableFaults.IsRefused(fault))
        && !(TableFaults.RetryAfter(fault, _time.GetUtcNow()) > TurnBudget);

    private TimeSpan Wait(string? partition, Exception? fault, int retries)
    {
        var asked = TableFaults.RetryAfter(fault, _time.GetUtcNow()) ?? TimeSpan.Zero;
        var wait = Waits[retries] * (1 + JitterShare * Spread(partition ?? string.Empty));
        return asked > wait ? asked : wait;
    }

    /// <summary>A number from 0 to 1 that depends on the text alone (FNV-1a hash, Fowler, Noll and Vo).</summary>
    private static double Spread(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash / (double)uint.MaxValue;
    }
}
