using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Offices;

/// <summary>The office list in memory, by office and by person.</summary>
internal sealed class OfficeTable
{
    internal static readonly string[] HighestOffices = ["president", "prime minister", "monarch", "emir", "leader"];
    private readonly Dictionary<(string Owner, string Office), IReadOnlyList<OfficeTerm>> _terms = [];
    private readonly Dictionary<string, List<(string Owner, string Office, OfficeTerm Term)>> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _leaders = new(StringComparer.Ordinal);

    public IEnumerable<string> People => _people.Keys;

    public static OfficeTable Load(string holders, string leaders)
    {
        var table = new OfficeTable();
        foreach (var line in DataLineFile.Load(holders))
        {
            var slash = line.Key.LastIndexOf('/');
            table.Add(line.Key[..slash], line.Key[(slash + 1)..], OfficeHolders.ReadTerms(line));
        }

        foreach (var line in DataLineFile.Load(leaders))
        {
            foreach (var country in line.Items)
            {
                table._leaders[country] = line.Key;
            }
        }

        return table;
    }

    public IReadOnlyList<OfficeTerm> Terms(string owner, string office) =>
        _terms.TryGetValue((owner, office), out var terms) ? terms
        : office == "leader" && LeaderOf(owner) is var leader && leader != "leader" ? Terms(owner, leader)
        : [];

    public string LeaderOf(string country)
    {
        if (_leaders.TryGetValue(country, out var office))
        {
            return office;
        }

        foreach (var highest in HighestOffices)
        {
            if (_terms.ContainsKey((country, highest)))
            {
                return highest;
            }
        }

        return "leader";
    }

    public IEnumerable<(string Owner, string Office, OfficeTerm Term)> OfficesOf(string person) =>
        _people.TryGetValue(person, out var offices) ? offices : [];

    private void Add(string owner, string office, List<OfficeTerm> terms)
    {
        _terms.Add((owner, office), terms);
        foreach (var term in terms)
        {
            if (!_people.TryGetValue(term.Person, out var offices))
            {
                _people.Add(term.Person, offices = []);
            }

            offices.Add((owner, office, term));
        }
    }
}
