using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Which titles without a name speak of a person, by their office and the words around (<c>Data/vi/office-contexts.yaml</c>).</summary>
internal static class OfficeWords
{
    private static readonly Lazy<PhraseSet> PositionBefore = new(() => PhraseSet.Load("vi/office-contexts.yaml", "position before"));
    private static readonly Lazy<PhraseSet> ManyAfter = new(() => PhraseSet.Load("vi/office-contexts.yaml", "many after"));

    /// <summary>Whether the bare title at <paramref name="phrase"/> names someone (<c>Tổng thống</c>, <c>hai nhà lãnh đạo</c>).</summary>
    public static bool StandsAlone(TextView view, Phrase phrase)
    {
        // "ba nhà lãnh đạo", "bốn ngoại trưởng": those just named together
        if (phrase.Plural == "many" && (view.IsWord(phrase.First, Words.Three) || view.IsWord(phrase.First, Words.Four)))
        {
            return true;
        }

        if (phrase.Plural == "many" || IsPlural(view, phrase.First - 1) || (phrase.Plural.Length == 0 && ManyAfter.Value.StartsAt(view.Tokens, phrase.End)))
        {
            return false;
        }

        if (phrase.Office == "leader")
        {
            // "một nhà lãnh đạo trong khu vực": nobody in particular
            return phrase.Plural == "two" || (view.IsWord(phrase.First, Words.Home) && !IsOne(view, phrase.First - 1));
        }

        // TT and TTg stand for many things
        if (phrase.End - phrase.First == 1 && view.Tokens[phrase.First].Length <= 3 && phrase.Office != "monarch")
        {
            return false;
        }

        // "vị đại sứ": the one just named
        return OfficeClasses.Definite.Contains(phrase.Office) || (phrase.Office is "ambassador" or "special envoy" or "deputy foreign minister" or "spokesperson" && phrase.OfficeEnd - phrase.First > 2 && view.Is(phrase.First, EntryRole.Modifier, out var that, out _) && that.Name == "current") || phrase.Office.EndsWith(" minister", StringComparison.Ordinal);
    }

    /// <summary>Whether the title is only a position: <c>bầu cử tổng thống</c>, <c>nhiệm kỳ tổng thống</c>, <c>trúng cử Tổng thống Mỹ</c>.</summary>
    public static bool IsPosition(TextView view, Phrase phrase) =>
        phrase.Office is not "counterpart" && PositionBefore.Value.EndsAt(view.Tokens, phrase.First);

    private static bool IsOne(TextView view, int at) => view.Is(at, EntryRole.Modifier, out var modifier, out _) && modifier.Name == "one";

    private static bool IsPlural(TextView view, int at) => view.Is(at, EntryRole.Modifier, out var modifier, out _) && modifier.Class == "plural";
}
