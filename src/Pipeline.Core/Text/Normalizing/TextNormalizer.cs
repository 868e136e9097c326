namespace Pipeline.Core.Text.Normalizing;

/// <summary>Brings a text into the one form that is analysed; offsets go on pointing into the file as it was given.</summary>
public static class TextNormalizer
{
    /// <summary>Control characters, spaces and line ends first, so that nothing invisible stands between a letter and its marks.</summary>
    public static ArticleText Normalize(ArticleText text) =>
        TonePlacement.Unify(Composition.Compose(InvisibleCharacters.Clear(text)));
}
