namespace Pipeline.Testing;

/// <summary>One Azurite for a whole test assembly: name it in a collection definition of that assembly.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteProcess? _azurite;

    /// <summary>Connection string of an empty account of the caller's own.</summary>
    public string NewAccount() => _azurite!.NewAccount();

    public async Task InitializeAsync() => _azurite = await AzuriteProcess.StartAsync();

    public async Task DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}
