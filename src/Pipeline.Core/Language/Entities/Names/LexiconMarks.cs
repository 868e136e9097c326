namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Yes-or-no facts of an entry.</summary>
[Flags]
public enum LexiconMarks
{
    None = 0,

    /// <summary>A capital whose name may stand for the government.</summary>
    Capital = 1,

    /// <summary>A news outlet or agency.</summary>
    Media = 2,

    /// <summary>A crowd named by common words (<c>người biểu tình</c>).</summary>
    Crowd = 4,

    /// <summary>Speaks as the state (<c>chính phủ</c>, <c>phía</c>).</summary>
    State = 8,

    /// <summary>Is followed by a proper name of its own (<c>Công ty X</c>).</summary>
    Names = 16,

    /// <summary>Can stand alone for a person (<c>ông</c>).</summary>
    Pronoun = 32,

    /// <summary>Means Viet Nam's when no country is said.</summary>
    Local = 64,

    /// <summary>A single word that names a person without a title.</summary>
    Short = 128,

    /// <summary>A capital that stands for its government unless a word of place says otherwise.</summary>
    Power = 256,

    /// <summary>A woman; people in the lists without the mark are men.</summary>
    Woman = 512,

    /// <summary>A body of states that acts as one side (<c>EU</c>, <c>NATO</c>).</summary>
    Union = 1024,
}
