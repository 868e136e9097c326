using System.Buffers;
using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Stamps;

/// <summary>
/// Takes out lines that are timestamps, also with a word glued to them (<c>ClockThứ Hai, 21/11/2016 09:51</c>).
/// A stamp near the top dates the article; others are weak evidence only: related lists carry their own.
/// </summary>
internal static class StampCleaner
{
    public const string Reason = "timestamp";

    /// <summary>Lines from the top within which a stamp is the article's own.</summary>
    private const int TopLines = 6;
    private const int MaxResidueLetters = 16;
    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789:/-.|,' ");

    private const int MinStampLength = 12;
    private const int LongestSignature = 90;
    private const int MostSignatureWords = 8;

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        var seen = 0;
        var hasParagraph = false;
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (!line.IsKept)
            {
                continue;
            }

            if (line.Kind == LineKind.Body && StampIn(draft.TextOf(line)) is { } date)
            {
                draft.Remove(i, Reason);
                Note(draft, date, (seen < TopLines && !hasParagraph) || IsSignature(draft, i));
            }

            hasParagraph |= line.Kind == LineKind.Body && LineShape.IsParagraphLike(draft.TextOf(line)) && draft.Lines[i].IsKept;
            seen++;
        }

        draft.Rewrite(line => StampAtHead(draft, line));
        var last = draft.Lines.FindLast(line => line.Kind == LineKind.Body);
        draft.Rewrite(line => line == last ? StampAtTail(draft, line) : null);
    }

    /// <summary>A stamp of figures alone that was glued before a paragraph: <c>15:06' - 9/1/2018 Đại diện …</c></summary>
    private static List<Cut>? StampAtHead(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        var letter = text.IndexOfAnyExcept(s_figures);
        if (letter < MinStampLength || !char.IsUpper(text[letter]) || PrintedDate.Find(text[..letter].ToString(), PublicationBasis.Timestamp) is not { Time: not null } date)
        {
            return null;
        }

        draft.Metadata.ListDates.Add(date.Start);
        return [new Cut(new TextSpan(line.Span.Start, line.Span.Start + letter), LineKind.Removed, Reason)];
    }

    /// <summary>A signature with the time behind the last sentence: <c>… của câu lạc bộ. NT - Thể Thao Việt Nam | 18:27 20/05/2017</c></summary>
    private static List<Cut>? StampAtTail(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        var from = Math.Max(0, text.Length - LongestSignature);
        var start = SentenceEdges.StartBefore(text, text.Length - 1, from);
        if (start <= from || !char.IsAsciiDigit(text[^1]) || !char.IsUpper(text[start]) || PrintedDate.Find(text[start..].ToString(), PublicationBasis.Timestamp) is not { Time: not null } date
            || LineShape.Words(PrintedDate.Residue(text[start..].ToString())) > MostSignatureWords)
        {
            return null;
        }

        Note(draft, date, isOwn: true);
        return [new Cut(new TextSpan(line.Span.Start + start, line.Span.End), LineKind.Removed, Reason)];
    }

    /// <summary>The date of a line that is a timestamp and nothing else, or null.</summary>
    public static Publication? StampIn(ReadOnlySpan<char> line)
    {
        if (line.Length > LineShape.ShortLine || !line.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var text = line.ToString();
        return PrintedDate.Find(text, PublicationBasis.Timestamp) is { } date && PrintedDate.Residue(text).Count(char.IsLetter) <= MaxResidueLetters ? date : null;
    }

    /// <summary>A closing line with a name beside the date dates the article too: <c>TTXVN/Tin tức ngày 31/12/2021</c>, <c>Khánh An - 10/07/2022</c>.</summary>
    private static bool IsSignature(Draft draft, int index)
    {
        var line = draft.TextOf(draft.Lines[index]);
        return Outlets.At(line).Length > 0
            || (char.IsUpper(line[0]) && index == draft.Lines.Count - 1 && PrintedDate.Residue(line.ToString()).Any(char.IsLetter));
    }

    private static void Note(Draft draft, Publication date, bool isOwn)
    {
        if (isOwn && !draft.Metadata.Dates.Exists(known => known.Basis == PublicationBasis.Timestamp))
        {
            draft.Metadata.Dates.Add(date);
        }
        else
        {
            draft.Metadata.ListDates.Add(date.Start);
        }
    }
}
