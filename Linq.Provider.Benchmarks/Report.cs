using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Linq.Provider.Benchmarks;

/// <summary>The results as a page: tables and the machine between its markers, and a chart beside it.</summary>
internal sealed partial class Report
{
    public const string Head = "| workload | contender | ratio | µs | client CPU µs | bytes |\n|---|---|---:|---:|---:|---:|";

    private readonly List<(string Database, string Workload, QuickComparison.Result Result)> results = [];

    public void Add(string database, string workload, QuickComparison.Result result) => results.Add((database, workload, result));

    /// <summary>Replaces what stands between <c>&lt;!-- results --&gt;</c> and <c>&lt;!-- end --&gt;</c>, and writes the chart next to the page.</summary>
    public void Write(string page)
    {
        var text = File.ReadAllText(page);
        var body = new StringBuilder($"<!-- results -->\n{Machine()}\n");
        foreach (var database in results.Select(r => r.Database).Distinct())
        {
            body.Append(Table(database));
        }

        File.WriteAllText(page, Block().Replace(text, _ => body.Append("\n<!-- end -->").ToString()));
        File.WriteAllText(Path.ChangeExtension(page, ".svg"), Chart());
    }

    public static string Line(string workload, QuickComparison.Result result) => string.Create(
        CultureInfo.InvariantCulture, $"| {workload} | {result.Name} | {result.Ratio:0.00} | {result.Microseconds:N1} | {result.CpuMicroseconds:N1} | {result.Bytes:N0} |\n");

    private static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        return string.Create(CultureInfo.InvariantCulture,
            $"Machine: {Environment.ProcessorCount} processors{(processor is null ? "" : $" ({processor})")}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}, SQLite {SQLitePCL.raw.sqlite3_libversion().utf8_to_string()}, on {DateTime.UtcNow:yyyy-MM-dd}.\n");
    }

    private string Table(string database)
    {
        var text = new StringBuilder($"\n### {database}\n\n{Head}\n");
        foreach (var (_, workload, result) in results.Where(r => r.Database == database))
        {
            text.Append(Line(workload, result));
        }

        return text.ToString();
    }

    /// <summary>Bars of the ratios, cut off at four times the base. Colours follow the reader's light or dark theme.</summary>
    private string Chart()
    {
        const int Left = 330, Width = 400, Row = 17;
        const double Longest = 4;
        var bars = new StringBuilder();
        var y = 20;
        foreach (var group in results.GroupBy(r => (r.Database, r.Workload)))
        {
            bars.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"{y + 12}\" class=\"head\">{group.Key.Database}: {group.Key.Workload}</text>\n");
            y += 20;
            foreach (var (_, _, result) in group)
            {
                var length = Math.Min(result.Ratio, Longest) / Longest * Width;
                var kind = result.Name.StartsWith("Linq.Provider", StringComparison.Ordinal) ? "own" : "other";
                bars.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 12}\" text-anchor=\"end\">{result.Name}</text><rect x=\"{Left}\" y=\"{y + 2}\" width=\"{length:0}\" height=\"{Row - 5}\" class=\"{kind}\"/><text x=\"{Left + length + 6:0}\" y=\"{y + 12}\">{result.Ratio:0.00}</text>\n");
                y += Row;
            }

            y += 8;
        }

        var baseline = Left + (Width / Longest);
        return string.Create(CultureInfo.InvariantCulture, $$$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{{Left + Width + 60}}} {{{y}}}" font-family="sans-serif" font-size="12" role="img" aria-label="Time of each contender relative to hand-written ADO.NET">
            <style>text{fill:#24292f}.head{font-weight:bold}.own{fill:#0969da}.other{fill:#8c959f}line{stroke:#57606a;stroke-dasharray:3}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.own{fill:#58a6ff}.other{fill:#6e7681}line{stroke:#8b949e}}</style>
            <line x1="{{{baseline}}}" y1="8" x2="{{{baseline}}}" y2="{{{y}}}"/>
            {{{bars}}}</svg>

            """);
    }

    [GeneratedRegex("<!-- results -->.*<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Block();
}
