using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Whom "ông", "bà", "ông ấy", "bị cáo" means: someone named before, by sex, sentence and verb.</summary>
internal sealed class PersonAntecedents(TextView view, ArticleMemory memory)
{
    private const string Woman = "woman";

    /// <summary>Whom "ông", "bà", "ông ấy" means: the last person that can be a man or a woman, subjects of the sentence first.</summary>
    public PersonCard? Person(Phrase phrase)
    {
        if (phrase.Reference == ReferenceReader.Accused)
        {
            return OnlyAccused();
        }

        var sentence = view.SentenceStart(phrase.First);
        var isObject = IsObject(phrase);
        var subject = BesideVerb(phrase) ?? BeforeQuotation(phrase);
        var said = SaidBefore(phrase);
        PersonCard? best = null;
        for (var i = memory.Persons.Count - 1; i >= 0; i--)
        {
            var (token, card) = memory.Persons[i];
            if (token >= said.First && token < said.End)
            {
                continue;
            }

            if (!CanBe(card, phrase) || (isObject && token >= sentence) || card == subject)
            {
                continue;
            }

            if (token < sentence)
            {
                // the sentence before: its first person is its subject more often than not
                return best ?? FirstOfSentence(i, phrase);
            }

            best = IsBetter(card, best, phrase) ? card : best;
        }

        // "gạch tên Công chúa X, ba ngày sau khi đảng Y đề cử bà": the article has named nobody else yet
        return best ?? (isObject ? Only(sentence, phrase) : null);
    }

    // of several in the sentence one is the subject, and the others are a guess
    private PersonCard? Only(int sentence, Phrase phrase)
    {
        var cards = memory.Persons.Where(person => person.Token >= sentence && person.Token < phrase.First).Select(person => person.Card).Distinct().Take(2).ToList();
        return cards is [{ } only] && CanBe(only, phrase) ? only : null;
    }

    /// <summary>"X mở đường cho bà Y. Bà …": whom the article calls a woman, before one of whom it tells no sex; else the earlier one.</summary>
    private static bool IsBetter(PersonCard card, PersonCard? later, Phrase phrase) =>
        phrase.Reference != Woman || later is null || later.Gender != Woman || card.Gender == Woman;

    // of several nobody knows which one is meant
    private PersonCard? OnlyAccused()
    {
        PersonCard? only = null;
        foreach (var (_, card) in memory.Persons)
        {
            if (card.IsAccused && only is not null && card != only)
            {
                return null;
            }

            only = card.IsAccused ? card : only;
        }

        return only;
    }

    /// <summary>"ông" and "bà" can be anyone of that sex; "anh", "chị", "cô" only those the article calls so.</summary>
    private bool CanBe(PersonCard card, Phrase phrase)
    {
        if (card.Gender.Length > 0 && phrase.Reference != ReferenceReader.Anyone && card.Gender != phrase.Reference)
        {
            return false;
        }

        var word = view.Tokens[phrase.First].Word;
        return phrase.End - phrase.First > 1 || word == Words.Mister || word == Words.Madam || card.Address == word || (card is { Address: 0, Office.Length: 0 } && IsBeside(phrase));
    }

    /// <summary>"nhà báo X, 26 tuổi; anh bị dẫn giải": within the sentence, of whom the article has called nothing else.</summary>
    private bool IsBeside(Phrase phrase) => !view.IsCapital(phrase.First) && memory.Persons[^1].Token >= view.SentenceStart(phrase.First);

    private PersonCard? FirstOfSentence(int last, Phrase phrase)
    {
        var start = view.SentenceStart(memory.Persons[last].Token);
        var first = memory.Persons[last].Card;
        PersonCard? free = null;
        for (var i = last; i >= 0 && memory.Persons[i].Token >= start; i--)
        {
            var (token, card) = memory.Persons[i];
            if (CanBe(card, phrase) && IsBetter(card, first, phrase))
            {
                first = card;
                free = IsGoverned(token) ? free : first;
            }
        }

        return free ?? first;
    }

    /// <summary>"Sau cuộc điện đàm với ông Moon, ông Abe nói": whom a preposition governs is no subject.</summary>
    private bool IsGoverned(int token) => token > 0 && (view.IsWord(token - 1, Words.With) || view.IsWord(token - 1, Words.Of) || view.IsWord(token - 1, Words.Between) || Words.Towards.Contains(view.Tokens[token - 1].Word));

    /// <summary>"Ông Johnson ca ngợi ông là …": the subject of the verb right before is somebody else; null when no such verb stands there.</summary>
    private PersonCard? BesideVerb(Phrase phrase)
    {
        var isObject = phrase.First > 0 && !view.IsCapital(phrase.First) && !view.Breaks(phrase.First) && Words.TakeObject.Contains(view.Tokens[phrase.First - 1].Word);
        return isObject ? NearestSince(view.SentenceStart(phrase.First), phrase.First) : null;
    }

    /// <summary>"Luật sư nói: “Ông ấy đã về nhà”": inside a quotation "he" is not the one who speaks.</summary>
    private PersonCard? BeforeQuotation(Phrase phrase)
    {
        for (var at = phrase.First - 1; at > 0 && !view.Tokens[at].StartsLine; at--)
        {
            if (view.IsMark(at, '”'))
            {
                return null;
            }

            if (view.IsMark(at, '“'))
            {
                return view.IsMark(at - 1, ':') ? NearestSince(view.SentenceStart(at), at) : null;
            }
        }

        return null;
    }

    /// <summary>"“Tôi đã nói với Bộ trưởng X”, ông viết": the tokens of the quotation before the pronoun, in which the one who speaks is not named; empty when none stands there.</summary>
    private (int First, int End) SaidBefore(Phrase phrase)
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

    private PersonCard? NearestSince(int from, int before)
    {
        for (var i = memory.Persons.Count - 1; i >= 0 && memory.Persons[i].Token >= from; i--)
        {
            if (memory.Persons[i].Token < before)
            {
                return memory.Persons[i].Card;
            }
        }

        return null;
    }

    /// <summary>"… chúc mừng ông.": at the end of a clause the word is an object, and its subject someone else.</summary>
    private bool IsObject(Phrase phrase) =>
        !view.IsCapital(phrase.First) && (view.Breaks(phrase.End) || view.IsMark(phrase.End, '.') || view.IsMark(phrase.End, ';')) && !view.IsWord(phrase.First - 1, Words.Of);
}
