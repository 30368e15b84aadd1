using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using InterviewBot.BotFramework.Tokens;

namespace InterviewBot.BotFramework.Tests.Tokens;

public sealed class DirectLineTokensTests
{
    private readonly ManualTime _time = new();

    private DirectLineTokens Tokens => new(Enumerable.Repeat((byte)7, 32).ToArray(), TimeSpan.FromHours(1), _time);

    [Fact]
    public void Says_whose_it_is_until_it_expires()
    {
        var token = Tokens.IssueSession("c1", "dl_u");

        var valid = Assert.IsType<TokenReading.Valid>(Tokens.Read(token, TokenPurpose.Session));
        Assert.Equal(new TokenClaims("c1", "dl_u", _time.Now.AddHours(1)), valid.Claims);
        _time.Now = _time.Now.AddHours(1);
        Assert.IsType<TokenReading.Expired>(Tokens.Read(token, TokenPurpose.Session));
    }

    [Fact]
    public void Lets_the_client_decode_the_user()
    {
        var parts = Tokens.IssueSession("c1", "dl_u").Split('.');

        using var payload = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
        Assert.Equal(3, parts.Length);
        Assert.Equal("dl_u", payload.RootElement.GetProperty("user").GetString());
    }

    [Fact]
    public void A_token_for_a_stream_lives_a_minute_and_opens_nothing_else()
    {
        var token = Tokens.IssueStream("c1", "dl_u");

        Assert.IsType<TokenReading.Malformed>(Tokens.Read(token, TokenPurpose.Session));
        Assert.IsType<TokenReading.Valid>(Tokens.Read(token, TokenPurpose.Stream));
        _time.Now = _time.Now.AddSeconds(60);
        Assert.IsType<TokenReading.Expired>(Tokens.Read(token, TokenPurpose.Stream));
        Assert.IsType<TokenReading.Malformed>(Tokens.Read(Tokens.IssueSession("c1", "dl_u"), TokenPurpose.Stream));
    }

    [Fact]
    public void One_changed_character_anywhere_makes_it_no_token()
    {
        var token = Tokens.IssueSession("c1", "dl_u");

        for (var i = 0; i < token.Length; i++)
        {
            var changed = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            Assert.IsType<TokenReading.Malformed>(Tokens.Read(changed, TokenPurpose.Session));
        }
    }

    [Fact]
    public void Another_key_is_another_server()
    {
        var other = new DirectLineTokens(new byte[32], TimeSpan.FromHours(1), _time);

        Assert.IsType<TokenReading.Malformed>(Tokens.Read(other.IssueSession("c1", "dl_u"), TokenPurpose.Session));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("nOnE")]
    [InlineData("HS384")]
    [InlineData("RS256")]
    public void No_algorithm_is_taken_from_a_token(string algorithm)
    {
        var parts = Tokens.IssueSession("c1", "dl_u").Split('.');
        var header = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT"}"""));

        Assert.IsType<TokenReading.Malformed>(Tokens.Read($"{header}.{parts[1]}.", TokenPurpose.Session));
        Assert.IsType<TokenReading.Malformed>(Tokens.Read($"{header}.{parts[1]}.{parts[2]}", TokenPurpose.Session));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.%%%.%%%")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.\ud83d")]
    public void Junk_is_no_token(string? junk) => Assert.IsType<TokenReading.Malformed>(Tokens.Read(junk, TokenPurpose.Session));

    [Fact]
    public void A_token_of_megabytes_is_no_token() =>
        Assert.IsType<TokenReading.Malformed>(Tokens.Read(Tokens.IssueSession("c1", "dl_u") + new string('A', 5_000_000), TokenPurpose.Session));

    [Fact]
    public void Ids_carry_128_bits_and_do_not_come_twice()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => DirectLineTokens.NewId()).ToHashSet();

        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_-]{22}$", id));
    }

    [Fact]
    public void Refuses_a_short_key_an_odd_lifetime_and_a_user_id_that_is_not_the_servers()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DirectLineTokens(new byte[31], TimeSpan.FromHours(1), _time));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DirectLineTokens(new byte[32], TimeSpan.FromMinutes(10), _time));
        Assert.Throws<ArgumentException>(() => Tokens.IssueSession("c1", "r_1234"));
    }
}
