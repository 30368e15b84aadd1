using System.Text;

namespace InterviewBot.Domain.Texts;

/// <summary>Names of enum members as files write them: <c>PlaceInOrganisation</c> is <c>place-in-organisation</c>.</summary>
public static class KebabCase
{
    public static string Of(string pascalCase)
    {
        ArgumentNullException.ThrowIfNull(pascalCase);
        var kebab = new StringBuilder(pascalCase.Length + 4);
        foreach (var c in pascalCase)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());
}
