using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>What the article has said of one person so far.</summary>
internal sealed class PersonCard
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The words of every form of the name that the article uses, case folded.</summary>
    public List<ulong[]> Forms { get; } = [];

    public string Country { get; set; } = "";

    /// <summary>Office last said of the person, or "".</summary>
    public string Office { get; set; } = "";

    public string Owner { get; set; } = "";

    public bool IsFormer { get; set; }

    /// <summary>Offices that the article says the person once held, with their owner and without.</summary>
    public HashSet<(string Owner, string Office)> WasIn { get; } = [];

    /// <summary><c>man</c>, <c>woman</c> or "" while nothing tells.</summary>
    public string Gender { get; set; } = "";

    /// <summary>Whether the article called the person a suspect or defendant.</summary>
    public bool IsAccused { get; set; }

    /// <summary>Word that introduced the person (<c>ông</c>, <c>anh</c>), case folded; 0 while none did.</summary>
    public ulong Address { get; set; }

    /// <summary>Ordinal of the last phrase that meant this person; -1 before the first.</summary>
    public int LastSeen { get; set; } = -1;

    /// <summary>Whether <paramref name="words"/> is a beginning, an end or the whole of one of the forms.</summary>
    public bool Answers(ReadOnlySpan<ulong> words)
    {
        foreach (var form in Forms)
        {
            if (words.Length <= form.Length && (form.AsSpan().EndsWith(words) || form.AsSpan().StartsWith(words)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes from a phrase what it says of the person: office, country, sex.</summary>
    public void Learn(Phrase phrase)
    {
        if (phrase.Office.Length > 0 && phrase.Office is not ("counterpart" or "official" or "candidate"))
        {
            Office = phrase.Office;
            Owner = phrase.Owner;
            IsFormer = phrase.IsFormer;
            if (IsFormer)
            {
                WasIn.UnionWith([(phrase.Owner, Office), (phrase.Country, Office), ("", Office)]);
            }
        }

        Country = Country.Length > 0 ? Country : phrase.Country;
        Gender = phrase.Honorific switch { "male" => "man", "female" => "woman", _ => Gender };
    }
}
