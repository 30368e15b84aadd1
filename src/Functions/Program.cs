using InterviewBot.Functions.Analyze;
using InterviewBot.Functions.Hosting;

if (args is [AnalyzeCommand.Name, .. var wishes])
    return AnalyzeCommand.Run(wishes, Console.Error);

// Watching settings files for changes would cost 200 ms at every start; nobody changes them while we run.
var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
var (options, faults) = HostingOptionsReader.Read(builder.Configuration);
if (options is null)
    return StartUp.Refuse(faults);

// The seeds are read while the rest is put together: half the time to the first answer is theirs.
var seeds = Task.Run(() => Seeds.Load(options.SeedsFolder, options.RetentionDays, options.Controller));
var app = Product.Build(builder, options, seeds);
if (await seeds is { Seeds: null } faulty)
    return StartUp.Refuse(faulty.Faults);
Product.Open(app, options);
return await StartUp.RunAsync(app, options);
