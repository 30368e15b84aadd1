namespace InterviewBot.Functions.Hosting;

/// <summary>The settings of the process. They come from the environment (app settings on Azure) or the command line.</summary>
internal sealed record HostingOptions
{
    /// <summary>The port that the Functions host gave us; <c>null</c> when we stand alone.</summary>
    public required int? HandlerPort { get; init; }

    /// <summary>Where we listen when we stand alone.</summary>
    public required Uri Address { get; init; }

    public required StorageOptions Storage { get; init; }

    /// <summary>Days after its beginning when an interview is deleted; 1 to 3650.</summary>
    public required int RetentionDays { get; init; }

    /// <summary>Who is responsible for what is kept and how to reach them, as the privacy notice names them; <c>null</c> when nobody said.</summary>
    public string? Controller { get; init; }

    /// <summary>Folder of the guides, the lexicon and the other content files.</summary>
    public required string SeedsFolder { get; init; }

    public bool IsBehindHost => HandlerPort is not null;
}
