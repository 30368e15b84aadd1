using System.Net;
using System.Net.Sockets;
using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.Functions.Interviews;

/// <summary>
/// How much one client may ask for what is stored or costs work: beginning interviews, by address, and texts and decisions, by interview (messages have a limit of their own, see
/// <see cref="DirectLineOptions"/>). The limits are for programs, no person meets them: behind one address a class of 300 may begin at the same moment, a school of 1,000 within twelve minutes.
/// Counted by each process for itself.
/// </summary>
internal sealed class InterviewRates(TimeProvider time)
{
    public const int BeginBurst = 300;
    public const int PostBurst = 40;

    /// <summary>A subscriber to IPv6 has as many addresses as they like; the first half of each is the same.</summary>
    private const int SubscriberBytes = 8;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly MessageRate _begins = new(BeginBurst, Interval, time);
    private readonly MessageRate _posts = new(PostBurst, Interval, time);

    /// <param name="from">Whoever asks: the host hands on the address it was asked from. Only a program on this machine itself has none other than this one's, and is not held up.</param>
    public bool MayBegin(IPAddress? from) => (from is not null && IPAddress.IsLoopback(from)) || _begins.TryTake(Client(from));

    public bool MayPost(InterviewToken interview) => _posts.TryTake(interview.ConversationId);

    private static string Client(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes(), 0, SubscriberBytes),
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        _ => address.ToString(),
    };
}
