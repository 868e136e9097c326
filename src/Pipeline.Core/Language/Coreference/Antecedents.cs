using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>What the article has named before, and what a pointing phrase most likely points at.</summary>
internal sealed class Antecedents(ArticleMemory memory, TextView view)
{
    public ArticleMemory Memory { get; } = memory;

    /// <summary>For "ông", "bà", "ông ấy".</summary>
    public PersonAntecedents Persons { get; } = new(view, memory);

    /// <summary>For "quan chức này", "ông này" of whom only the office was told.</summary>
    public UnnamedAntecedents Unnamed { get; } = new(view, memory);

    /// <summary>For "vị khách".</summary>
    public GuestAntecedents Guests { get; } = new(view, memory);

    /// <summary>For "tổng thống", "người đồng cấp", "hai nhà lãnh đạo".</summary>
    public OfficeAntecedents Offices { get; } = new(view, memory);

    /// <summary>For "nước này", "nước bạn".</summary>
    public CountryAntecedents Countries { get; } = new(view, memory);

    /// <summary>For "hai bên", "hai nước".</summary>
    public PartyAntecedents Parties { get; } = new(view, memory);

    /// <summary>For "tổ chức này", "nhóm này".</summary>
    public GroupAntecedents Groups { get; } = new();

    /// <summary>For "ba nước", "ba nhà lãnh đạo", "họ".</summary>
    public ListAntecedents Lists { get; } = new(view);

    /// <summary>Remembers a resolved phrase.</summary>
    public void Saw(Phrase phrase, EntityMention mention)
    {
        Memory.Saw(phrase, mention);
        Groups.Saw(phrase, mention);
        Lists.Saw(phrase, mention);
        Unnamed.Saw(phrase, mention);
    }
}
