namespace Azure.Data.Tables.Wire;

/// <summary>The parts of a storage connection string that the table client needs.</summary>
internal readonly record struct TableConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // The emulator's account is public knowledge, the same on every machine: it is no secret.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static TableConnectionString Parse(string text)
    {
        var settings = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : throw Malformed(pair[0]), StringComparer.OrdinalIgnoreCase);
        if (settings.GetValueOrDefault("UseDevelopmentStorage") is "true")
        {
            return new(new Uri($"http://127.0.0.1:10002/{EmulatorAccount}"), new TableSharedKeyCredential(EmulatorAccount, EmulatorKey));
        }

        var account = settings.GetValueOrDefault("AccountName") ?? throw Malformed("AccountName");
        var key = settings.GetValueOrDefault("AccountKey") ?? throw Malformed("AccountKey");
        var endpoint = settings.GetValueOrDefault("TableEndpoint")
            ?? $"{settings.GetValueOrDefault("DefaultEndpointsProtocol") ?? "https"}://{account}.table.{settings.GetValueOrDefault("EndpointSuffix") ?? "core.windows.net"}";
        return new(new Uri(endpoint), new TableSharedKeyCredential(account, key));
    }

    private static FormatException Malformed(string setting) => new($"Settings must be of the form \"name=value\": {setting} is missing or malformed.");
}
