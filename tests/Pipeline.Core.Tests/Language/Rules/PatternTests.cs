using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Tests.Language.Rules;

/// <summary>The notation, one row a feature: pattern, text, and each match as <c>words{slot=value}</c>.</summary>
public class PatternTests
{
    private const string Lists = """
        slots: { day: 1-31 }
        annotations: [entity]
        lists:
          thứ: { 1: "[hai|2]", 2: "[ba|3]" }
          buổi: [sáng, chiều]
          lồng: ["buổi <buổi>", "lúc {hour:0-23}h"]
        """;

    public static TheoryData<string, string, string> Rows => new()
    {
        { "điện đàm", "Cuộc ĐIỆN ĐÀM hôm qua", "ĐIỆN ĐÀM" },
        { "[ngày|mùng] {day}", "ngày 14, mùng 5, ngày 32", "ngày 14{day=14} mùng 5{day=5}" },
        { "ngày {day}(/{month:1-12})", "ngày 14/11 và ngày 9", "ngày 14/11{day=14,month=11} ngày 9{day=9}" },
        { "{day}/{month:1-12}", "14 / 11 rồi 14/11", "14/11{day=14,month=11}" },
        { "{day} / {month:1-12}", "14 / 11", "14 / 11{day=14,month=11}" },
        { "thứ {weekday:<thứ>}", "Thứ hai, thứ 3", "Thứ hai{weekday=1} thứ 3{weekday=2}" },
        { "<buổi> nay", "sáng nay và chiều nay", "sáng nay chiều nay" },
        { "<lồng> nay", "buổi sáng nay, lúc 7h nay", "buổi sáng nay lúc 7h nay{hour=7}" },
        { "gặp {gap:any:0-2} Putin", "gặp Putin, gặp ông V Putin, gặp a b c Putin", "gặp Putin gặp ông V Putin{gap=ông V}" },
        { "gặp {gap:any:0-5} Putin", "gặp a b c d e Putin rồi gặp a b c d e g Putin", "gặp a b c d e Putin{gap=a b c d e}" },
        { "đưa {x:any:0-3} vào {y:any:0-2} đen", "đưa a b c vào sổ x đen, đưa a vào sổ, đưa a đen", "đưa a b c vào sổ x đen{x=a b c,y=sổ x}" },
        { "dọa {gap:any:0-3} [đánh|{day} lần]( nữa|)", "dọa sẽ đánh nữa, dọa là 5 lần, dọa lần", "dọa sẽ đánh nữa{gap=sẽ} dọa là 5 lần{gap=là,day=5}" },
        { "bà {name:capital:1-3} nói", "bà Hoa Lan nói, bà hoa nói", "bà Hoa Lan nói{name=Hoa Lan}" },
        { "không( hề|) đi", "không đi, không hề đi", "không đi không hề đi" },
        { "{day}[/{month:1-12}| tháng {month:1-12}]", "5/6, 5 tháng 6, 5 /6", "5/6{day=5,month=6} 5 tháng 6{day=5,month=6}" },
        { "\\({day}\\)", "(5)", "(5){day=5}" },
        { "(hôm )nay", "hôm nay, nay", "hôm nay nay" },
        { "{n:number} tên lửa", "59 tên lửa, 3.000 tên lửa, G20 tên lửa", "59 tên lửa{n=59}" },
        { "một\u00A0hai", "một  hai\nmột\nhai", "một  hai" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Matches(string pattern, string text, string expected)
    {
        var rules = RuleSet.Parse("t.yaml", $"{Lists}\nrules:\n- {{ name: r, patterns: ['{pattern}'], finds: {{ a: b }} }}");
        var tokens = Tokenizer.Tokenize(text);

        var shown = rules.Find(tokens).Select(match => match.Span.Of(text) + Slots(match, tokens));
        string.Join(' ', shown).ShouldBe(expected);
    }

    [Fact]
    public void Annotations_fill_slots()
    {
        const string Text = "Tổng thống Nga điện đàm với ông Trump";
        var tokens = Tokenizer.Tokenize(Text);
        var layer = new AnnotationLayer(tokens.Count);
        layer.Add(new("entity:person", 0, 3, 7));
        layer.Add(new("entity:country", 2, 3, 8));
        layer.Add(new("entity:person", 6, 8, 9));
        var rules = RuleSet.Parse("t.yaml", $"{Lists}\nrules:\n- {{ name: r, patterns: ['{{who:entity:person}} điện đàm với {{whom:entity}}'], finds: {{ a: b }} }}");

        var match = rules.Find(tokens, layer).ShouldHaveSingleItem();
        match.Span.Of(Text).ShouldBe(Text);
        (match.Slot("who")!.Value.Annotation, match.Slot("whom")!.Value.Annotation).ShouldBe((7, 9));
    }

    private static string Slots(RuleMatch match, TokenizedText text)
    {
        var slots = match.Slots.Select(slot =>
            $"{slot.Name}={slot.Value ?? (slot.Number >= 0 ? $"{slot.Number}" : text.SpanOf(slot.First, slot.End).Of(text.Text))}");
        return match.Slots.Count == 0 ? "" : $"{{{string.Join(',', slots)}}}";
    }
}
