namespace Pipeline.Browser.Tests;

/// <summary>Tests that share one site: they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
