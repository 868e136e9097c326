using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Whom "ông", "bà", "ông ấy", "bị cáo" means: someone named before, by sex, sentence and verb.</summary>
internal sealed class PersonAntecedents(TextView view, ArticleMemory memory)
{
    private const string Woman = "woman";
    private readonly OtherPersons _others = new(view, memory);

    /// <summary>Whom "ông", "bà", "ông ấy" means: the last person that can be a man or a woman, subjects of the sentence first.</summary>
    public PersonCard? Person(Phrase phrase) => phrase.Reference == ReferenceReader.Accused ? OnlyAccused() : Someone(phrase);

    private PersonCard? Someone(Phrase phrase)
    {
        var sentence = view.SentenceStart(phrase.First);
        var isObject = IsObject(phrase);
        var subject = _others.Subject(phrase);
        var said = _others.SaidBefore(phrase);
        var best = -1;
        for (var i = memory.Persons.Count - 1; i >= 0; i--)
        {
            var (token, _, card) = memory.Persons[i];
            if ((token >= said.First && token < said.End) || !CanBe(card, phrase) || (isObject && token >= sentence) || card == subject)
            {
                continue;
            }

            if (token < sentence)
            {
                // the sentence before: its subject more often than not
                return best >= 0 ? memory.Persons[best].Card : OfSentenceBefore(i, phrase, subject);
            }

            best = IsBetter(i, best, phrase) ? i : best;
        }

        // "gạch tên Công chúa X, ba ngày sau khi đảng Y đề cử bà": the article has named nobody else yet
        return best >= 0 ? memory.Persons[best].Card : isObject ? Only(sentence, phrase) : null;
    }

    // of several in the sentence one is the subject, and the others are a guess
    private PersonCard? Only(int sentence, Phrase phrase)
    {
        var cards = memory.Persons.Where(person => person.Token >= sentence && person.Token < phrase.First).Select(person => person.Card).Distinct().Take(2).ToList();
        return cards is [{ } only] && CanBe(only, phrase) ? only : null;
    }

    /// <summary>Whether the earlier one is meant rather than the later one, which may be none.</summary>
    private bool IsBetter(int earlier, int later, Phrase phrase)
    {
        if (later < 0)
        {
            return true;
        }

        // "X mở đường cho bà Y. Bà …": whom the article calls a woman, before one of whom it tells no sex
        var (card, other) = (memory.Persons[earlier].Card, memory.Persons[later].Card);
        if (phrase.Reference == Woman && (card.Gender == Woman) != (other.Gender == Woman))
        {
            return card.Gender == Woman;
        }

        // "bổ nhiệm ông X, đưa chính khách này …", "chém anh X khiến anh bị thương": the one just named, but not "bị ông Y sa thải khi ông này …"
        return view.IsWord(phrase.End - 1, Words.This) || view.IsWord(phrase.First - 1, Words.Causing) ? IsAgent(memory.Persons[later].Token) : memory.Subjects.Of(earlier) >= memory.Subjects.Of(later);
    }

    private bool IsAgent(int token) => view.IsWord(token - 1, Words.Suffering) || view.IsWord(token - 1, Words.Receiving);

    // of several nobody knows which one is meant
    private PersonCard? OnlyAccused()
    {
        PersonCard? only = null;
        foreach (var (_, _, card) in memory.Persons)
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

    private PersonCard? OfSentenceBefore(int last, Phrase phrase, PersonCard? subject)
    {
        var start = view.SentenceStart(memory.Persons[last].Token);
        var isObject = subject is not null && Words.TakeObject.Contains(view.Tokens[phrase.First - 1].Word);
        var best = last;
        for (var i = last; i >= 0 && memory.Persons[i].Token >= start; i--)
        {
            var (token, _, card) = memory.Persons[i];
            if (!CanBe(card, phrase) || card == subject)
            {
                continue;
            }

            // "X khen ông Y. Z chúc ông …": praised there, and here
            if (isObject && token > start && Words.TakeObject.Contains(view.Tokens[token - 1].Word))
            {
                return card;
            }

            best = IsBetterBefore(i, best, phrase) ? i : best;
        }

        return memory.Persons[best].Card;
    }

    private bool IsBetterBefore(int earlier, int later, Phrase phrase)
    {
        var (card, other) = (memory.Persons[earlier].Card, memory.Persons[later].Card);
        return phrase.Reference == Woman && (card.Gender == Woman) != (other.Gender == Woman) ? card.Gender == Woman : memory.Subjects.Of(earlier) >= memory.Subjects.Of(later);
    }

    /// <summary>"… chúc mừng ông.": at the end of a clause the word is an object, and its subject someone else.</summary>
    private bool IsObject(Phrase phrase) =>
        !view.IsCapital(phrase.First) && (view.Breaks(phrase.End) || view.IsMark(phrase.End, '.') || view.IsMark(phrase.End, ';')) && !view.IsWord(phrase.First - 1, Words.Of);
}
