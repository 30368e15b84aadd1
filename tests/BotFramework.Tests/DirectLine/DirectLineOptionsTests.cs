using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class DirectLineOptionsTests
{
    [Fact]
    public void The_defaults_have_no_faults() => Assert.Empty(new DirectLineOptions().Faults());

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/path")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("*")]
    [InlineData("")]
    public void A_trusted_origin_is_scheme_and_host(string origin) =>
        Assert.Contains("trusted origin", Assert.Single(new DirectLineOptions { TrustedOrigins = [origin] }.Faults()), StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_listed() =>
        Assert.Equal(3, new DirectLineOptions { TrustedOrigins = ["*"], MessageBurst = 0, Recheck = TimeSpan.Zero }.Faults().Count);
}
