using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Reads the name files into one lexicon. The order here is the order in which equal forms are preferred.</summary>
internal sealed class LexiconLoader
{
    private static readonly string[] StateWords = ["Cộng hòa", "Vương quốc", "nước Cộng hòa", "nước CH"];

    // WHO, IMF are spelt letter by letter and keep their capitals
    private const int ShortestWordAcronym = 4;

    // common nouns that open names; in running text many papers write them small
    private static readonly string[] Heads = ["Liên minh", "Liên đoàn", "Liên hiệp", "Ngân hàng", "Quỹ", "Tổ chức", "Ủy ban", "Cơ quan", "Chương trình", "Mặt trận", "Hội đồng", "Tòa án", "Phong trào", "Lực lượng", "Cộng đồng", "Diễn đàn", "Nghị viện", "Hiệp hội", "Đảng"];

    private readonly PhraseTrie _phrases = new();
    private readonly Dictionary<string, string> _countryNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LexiconEntry> _named = new(StringComparer.Ordinal);
    private readonly PersonIndex _persons = new();

    public static Lexicon Load()
    {
        var loader = new LexiconLoader();
        loader.Countries();
        loader.Names("vi/organizations.yaml", EntryRole.Organization);
        loader.Persons();
        loader.Names("vi/groups.yaml", EntryRole.Group);
        loader.Names("vi/cities.yaml", EntryRole.Place);
        loader.Words("vi/offices.yaml", EntryRole.Office);
        loader.Words("vi/agencies.yaml", EntryRole.Agency);
        loader.Words("vi/honorifics.yaml", EntryRole.Honorific);
        loader.Words("vi/places.yaml", EntryRole.PlaceHead);
        loader.Words("vi/modifiers.yaml", EntryRole.Modifier);
        loader.Words("vi/references.yaml", EntryRole.Reference);
        loader.Words("vi/exclusions.yaml", EntryRole.Exclusion);
        return new Lexicon(loader._phrases, loader._countryNames, loader._named, loader._persons);
    }

    private void Countries()
    {
        foreach (var line in DataLineFile.Load("vi/countries.yaml"))
        {
            _countryNames.Add(line.Key, line.Text("name"));
            var entry = new LexiconEntry { Role = EntryRole.Country, Name = line.Text("name"), Country = line.Key };
            AddForms(entry, line.List("vi"));
            AddForms(entry, FormsOfState(line));
        }
    }

    /// <summary>"Vương quốc Hà Lan", "nước Cộng hòa Pháp": what a state calls itself. "Cộng hòa Mỹ" is a party's.</summary>
    private static IEnumerable<string> FormsOfState(DataLine line)
    {
        var forms = line.List("vi");
        return line.Key == "USA" || forms.Count == 0 ? [] : StateWords.Select(word => $"{word} {forms[0]}").Except(forms, StringComparer.Ordinal);
    }

    private void Persons()
    {
        foreach (var line in DataLineFile.Load("vi/persons.yaml"))
        {
            var country = line.Text("country") is { Length: > 0 } given ? given : CountryOf(line.Key);
            Person(new LexiconEntry { Role = EntryRole.Person, Name = line.Key, Country = country, Office = line.Text("office"), Marks = line.Is("woman") ? LexiconMarks.Woman : LexiconMarks.None }, line.List("vi"), line.Text("short"));
        }

        foreach (var name in OfficeHolders.People)
        {
            if (!_named.ContainsKey(name))
            {
                Person(new LexiconEntry { Role = EntryRole.Person, Name = name, Country = CountryOf(name) }, [], "");
            }
        }
    }

    private void Person(LexiconEntry entry, IReadOnlyList<string> forms, string shortName)
    {
        _named.TryAdd(entry.Name, entry);
        foreach (var form in forms.Prepend(entry.Name))
        {
            _persons.Add(form, entry);

            AddPersonForm(entry, form);
        }

        if (FamilyNameFirst(entry) is { } turned)
        {
            AddPersonForm(entry, turned);
        }

        if (shortName.Length > 0)
        {
            AddPersonForm(entry with { Marks = entry.Marks | LexiconMarks.Short }, shortName);
        }
    }

    /// <summary>"Abe Shinzo": as Vietnamese bodies of state write the names of the Japanese.</summary>
    private static string? FamilyNameFirst(LexiconEntry entry) =>
        entry.Country == "JPN" && entry.Name.Split(' ') is [var given, var family] ? $"{family} {given}" : null;

    private void AddPersonForm(LexiconEntry entry, string form)
    {
        // a lone first name such as "Francis" would claim every Francis of the news
        if (!form.Contains(' ', StringComparison.Ordinal) && form == entry.Name)
        {
            return;
        }

        _phrases.Add(form, entry);
        if (form.Contains('-', StringComparison.Ordinal))
        {
            _phrases.Add(form.Replace('-', ' '), entry);
        }
    }

    /// <summary>The country of an office held; for people of an organisation (FBI) that of the organisation.</summary>
    private string CountryOf(string person) =>
        OfficeHolders.OfficesOf(person).Select(held => held.Owner).FirstOrDefault(_countryNames.ContainsKey)
        ?? OfficeHolders.OfficesOf(person).Select(held => _named.GetValueOrDefault(held.Owner)?.Country).FirstOrDefault(country => country?.Length > 0)
        ?? (person.Any(letter => letter > 'ɏ' || "ăâđêôơưĂÂĐÊÔƠƯ".Contains(letter, StringComparison.Ordinal)) ? "VNM" : "");

    private void Names(string file, EntryRole role)
    {
        foreach (var line in DataLineFile.Load(file))
        {
            var entry = new LexiconEntry
            {
                Role = role,
                Name = line.Key,
                Country = line.Text("country"),
                Office = line.Text("office"),
                Seat = line.Text("seat"),
                Marks = Marks(line),
            };
            _named.TryAdd(line.Key, entry);
            var crowd = entry.Is(LexiconMarks.Crowd);
            var forms = crowd ? line.List("vi") : [line.Key, .. line.List("vi")];
            AddForms(entry, forms);
            if (!crowd && role is EntryRole.Organization or EntryRole.Group)
            {
                AddForms(entry, forms.Select(InRunningText).OfType<string>());
            }
        }
    }

    /// <summary>"Nato" for NATO, "liên minh châu Phi" for Liên minh châu Phi: as much of the press writes them; null where it writes no other form.</summary>
    private static string? InRunningText(string form) =>
        form.Length >= ShortestWordAcronym && form.All(char.IsAsciiLetterUpper) ? $"{form[0]}{form[1..].ToLowerInvariant()}"
        : Array.Exists(Heads, head => form.Length > head.Length && form.StartsWith(head, StringComparison.Ordinal) && form[head.Length] is ' ') ? $"{char.ToLowerInvariant(form[0])}{form[1..]}"
        : null;

    private void Words(string file, EntryRole role)
    {
        foreach (var line in DataLineFile.Load(file))
        {
            var entry = new LexiconEntry
            {
                Role = role,
                Name = line.Text("as") is { Length: > 0 } same ? same : line.Key,
                Country = line.Text("country"),
                Organization = line.Text("organization"),
                Class = line.Text("place") is { Length: > 0 } place ? place : line.Key,
                Marks = Marks(line),
            };
            AddForms(entry, line.List("vi"));
        }
    }

    private void AddForms(LexiconEntry entry, IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            _phrases.Add(form, entry);
        }
    }

    private static LexiconMarks Marks(DataLine line) =>
        (line.Is("capital") ? LexiconMarks.Capital : LexiconMarks.None)
        | (line.Is("power") ? LexiconMarks.Power : LexiconMarks.None)
        | (line.Is("media") ? LexiconMarks.Media : LexiconMarks.None)
        | (line.Is("crowd") ? LexiconMarks.Crowd : LexiconMarks.None)
        | (line.Is("state") ? LexiconMarks.State : LexiconMarks.None)
        | (line.Is("names") ? LexiconMarks.Names : LexiconMarks.None)
        | (line.Is("pronoun") ? LexiconMarks.Pronoun : LexiconMarks.None)
        | (line.Is("union") ? LexiconMarks.Union : LexiconMarks.None)
        | (line.Is("local") ? LexiconMarks.Local : LexiconMarks.None);
}
