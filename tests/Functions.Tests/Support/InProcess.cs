using InterviewBot.Functions.Hosting;
using Microsoft.AspNetCore.Builder;

namespace InterviewBot.Functions.Tests.Support;

/// <summary>The product put together in this process, as Program does it, and not started.</summary>
internal static class InProcess
{
    public static (WebApplication App, HostingOptions Options) Build(string[] settings, Action<WebApplicationBuilder>? also = null)
    {
        var builder = WebApplication.CreateSlimBuilder([.. settings, "--hostBuilder:reloadConfigOnChange=false"]);
        also?.Invoke(builder);
        var options = HostingOptionsReader.Read(builder.Configuration).Options!;
        var app = Product.Build(builder, options, Task.FromResult(Seeds.Load(options.SeedsFolder, options.RetentionDays, options.Controller)));
        Product.Open(app, options);
        return (app, options);
    }
}
