using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Whom a pronoun cannot mean: who does to him what the verb before it says, who speaks of him.</summary>
internal sealed class OtherPersons(TextView view, ArticleMemory memory)
{
    /// <summary>The subject of the verb right before the pronoun, else who speaks where it stands in a quotation; null when neither is known.</summary>
    public PersonCard? Subject(Phrase phrase) => BesideVerb(phrase) ?? Speaker(phrase);

    /// <summary>"“Tôi đã nói với Bộ trưởng X”, ông viết": the tokens of the quotation before the pronoun, in which the one who speaks is not named; empty when none stands there.</summary>
    public (int First, int End) SaidBefore(Phrase phrase)
    {
        var close = view.IsMark(phrase.First - 1, ',') || view.IsMark(phrase.First - 1, '-') || view.IsMark(phrase.First - 1, '–') ? phrase.First - 2 : phrase.First - 1;
        // a straight mark right before the pronoun may as well open a quotation
        if (close <= 0 || !(view.IsMark(close, '”') || (view.IsMark(close, '"') && close < phrase.First - 1)))
        {
            return (0, 0);
        }

        var opening = view.IsMark(close, '”') ? '“' : '"';
        for (var at = close - 1; at >= 0 && !view.Tokens[at + 1].StartsLine; at--)
        {
            if (view.IsMark(at, opening))
            {
                return (at, close);
            }
        }

        return (0, 0);
    }

    /// <summary>"Ông Johnson ca ngợi ông là …": the subject of the verb right before is somebody else; null when no such verb stands there.</summary>
    private PersonCard? BesideVerb(Phrase phrase)
    {
        var isObject = phrase.First > 0 && !view.IsCapital(phrase.First) && !view.Breaks(phrase.First) && Words.TakeObject.Contains(view.Tokens[phrase.First - 1].Word);
        return isObject && SubjectSince(view.SentenceStart(phrase.First), phrase.First) is { } subject && !HasOtherSubject(subject, phrase.First) ? subject : null;
    }

    // "Ông Trump nói đảng Dân chủ chỉ trích ông": a body or state at the head of the clause does it
    private bool HasOtherSubject(PersonCard subject, int before)
    {
        var at = memory.Persons.FindLast(person => person.Card == subject && person.Token < before).End;
        for (; at < before; at++)
        {
            if ((Words.OpenClause.Contains(view.Tokens[at].Word) || view.IsMark(at, ',')) && (view.Is(at + 1, EntryRole.Organization) || view.Is(at + 1, EntryRole.Group) || view.Is(at + 1, EntryRole.Country) || view.Is(at + 1, EntryRole.Agency)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Luật sư nói: “Ông ấy đã về nhà”": inside a quotation "he" is not the one who speaks.</summary>
    private PersonCard? Speaker(Phrase phrase) =>
        Quotation.SpeakerOf(view, phrase.First) is { } told ? SubjectSince(told.First, told.End) : null;

    // the last one at the head of a clause, else the nearest
    private PersonCard? SubjectSince(int from, int before)
    {
        PersonCard? nearest = null;
        for (var i = memory.Persons.Count - 1; i >= 0 && memory.Persons[i].Token >= from; i--)
        {
            var (token, _, card) = memory.Persons[i];
            if (token >= before)
            {
                continue;
            }

            nearest ??= card;
            if (memory.Subjects.Of(i) >= SubjectRank.OfClause)
            {
                return card;
            }
        }

        return nearest;
    }
}
