using System.Security.Cryptography;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>Account name and key.</summary>
public class TableSharedKeyCredential
{
    private byte[] _key = [];

    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        AccountName = accountName;
        SetAccountKey(accountKey);
    }

    public string AccountName { get; }

    public void SetAccountKey(string accountKey) => _key = Convert.FromBase64String(accountKey);

    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
}
