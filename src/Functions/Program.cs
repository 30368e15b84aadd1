using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Functions.DirectLine;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Pages;
using InterviewBot.Functions.Retention;

// Watching settings files for changes would cost 200 ms at every start; nobody changes them while we run.
var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
var (options, faults) = HostingOptionsReader.Read(builder.Configuration);
if (options is null)
    return StartUp.Refuse(faults);
var (seeds, seedFaults) = Seeds.Load(options.SeedsFolder, options.RetentionDays);
if (seeds is null)
    return StartUp.Refuse(seedFaults);

builder.ConfigureServer(options);
var services = builder.Services;
services.AddSingleton(TimeProvider.System);
services.AddSingleton(options);
services.AddSingleton(seeds.Kit);
services.AddSingleton(seeds.Notice);
services.AddSingleton(PageFiles.Load(Path.Combine(AppContext.BaseDirectory, "Pages")));
services.AddSingleton(provider => RowStores.Make(options.Storage, provider.GetRequiredService<TimeProvider>()));
services.AddSingleton<InterviewDialog>();
services.AddSingleton(provider => new Retention(provider.GetRequiredService<IRowStore>(), provider.GetRequiredService<TimeProvider>(), options.RetentionDays));
services.AddDirectLine();
services.AddHostedService<StoreWarmUp>();
if (!options.IsBehindHost)
    services.AddHostedService<RetentionTimer>();

var app = builder.Build();
app.UseEdge();
app.UseTokenKey();
app.MapFunctions(options);
return await StartUp.RunAsync(app, options);
