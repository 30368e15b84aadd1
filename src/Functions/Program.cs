using InterviewBot.Functions.Analyze;
using InterviewBot.Functions.Hosting;

if (args is [AnalyzeCommand.Name, ..])
    return AnalyzeCommand.Run(Path.Combine(AppContext.BaseDirectory, "seeds"), Console.Error);

// Watching settings files for changes would cost 200 ms at every start; nobody changes them while we run.
var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
var (options, faults) = HostingOptionsReader.Read(builder.Configuration);
if (options is null)
    return StartUp.Refuse(faults);
var (seeds, seedFaults) = Seeds.Load(options.SeedsFolder, options.RetentionDays);
if (seeds is null)
    return StartUp.Refuse(seedFaults);
return await StartUp.RunAsync(Product.Build(builder, options, seeds), options);
