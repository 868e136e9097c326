using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Tests that share one Azurite, one after the other: each uses the machine as the pipeline does.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "azurite";
}
