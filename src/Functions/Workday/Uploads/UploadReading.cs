using System.Collections.Immutable;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>Why no text came out of a file.</summary>
internal enum UploadFault
{
    Empty,
    TooLarge,
    TooLong,

    /// <summary>Word's format before 2007.</summary>
    OldWord,
    Protected,

    /// <summary>A Word file that is damaged or unpacks to an absurd size.</summary>
    Broken,

    /// <summary>A Word file with pictures and without words.</summary>
    OnlyImages,
    NoWords,
    Pdf,

    /// <summary>Neither Word nor plain text.</summary>
    OtherKind,
}

/// <summary>What was left out of a text, or changed, on the way in.</summary>
internal enum UploadRemark
{
    MacrosIgnored,
    ImagesLeftOut,
    DeletedTextLeftOut,
    HiddenTextLeftOut,
    MarkupRemoved,
}

/// <summary>The text of a file, or why there is none.</summary>
internal sealed record UploadReading(string Text, UploadFault? Fault, ImmutableArray<UploadRemark> Remarks)
{
    public static UploadReading Of(string text, params ImmutableArray<UploadRemark> remarks) => new(text, null, remarks);

    public static UploadReading Failed(UploadFault fault, params ImmutableArray<UploadRemark> remarks) => new("", fault, remarks);
}
