using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>People of whom the article tells the office only: "một quan chức Mỹ", and below "quan chức này", "ông này".</summary>
internal sealed class UnnamedAntecedents(TextView view, ArticleMemory memory)
{
    private readonly List<(int First, EntityMention Mention)> _seen = [];

    /// <summary>Remembers a resolved phrase.</summary>
    public void Saw(Phrase phrase, EntityMention mention)
    {
        if (phrase is { IsIndefinite: true, Office.Length: > 0 } && mention is { Kind: EntityKind.Person, Name: "", Members.Count: 0 })
        {
            _seen.Add((phrase.First, mention));
        }
    }

    /// <summary>Whom of them the pointer means; null when none, or someone named since.</summary>
    public EntityMention? Meant(Phrase pointer)
    {
        if (!view.IsWord(pointer.End - 1, Words.This))
        {
            return null;
        }

        var start = SentenceBefore(pointer);
        var (first, mention) = _seen.FindLast(seen => seen.First >= start);
        return mention is null || (!IsOfficial(pointer.First) && memory.Persons.Exists(person => person.Token > first)) ? null : mention;
    }

    /// <summary>"… nguồn tin là quan chức giấu tên cho biết. Quan chức này …": of someone whom no country makes a party.</summary>
    public bool IsNobody(Phrase pointer)
    {
        if (!view.IsWord(pointer.End - 1, Words.This) || !IsOfficial(pointer.First))
        {
            return false;
        }

        var start = SentenceBefore(pointer);
        for (var at = pointer.First - 1; at >= start; at--)
        {
            if (view.IsWord(at, Words.Official) && view.IsWord(at + 1, Words.Post) && !memory.Persons.Exists(person => person.Token <= at && at < person.End))
            {
                return true;
            }
        }

        return false;
    }

    private int SentenceBefore(Phrase pointer) => view.SentenceStart(Math.Max(0, view.SentenceStart(pointer.First) - 1));

    // "quan chức này", "vị quan chức này"
    private bool IsOfficial(int at) => (view.IsWord(at, Words.Official) && view.IsWord(at + 1, Words.Post)) || (view.IsWord(at + 1, Words.Official) && view.IsWord(at + 2, Words.Post));
}
