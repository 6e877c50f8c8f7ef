using System.Security.Cryptography;
using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>The names of constraints and indexes that were given none.</summary>
internal static class ConstraintNames
{
    /// <summary>PostgreSQL's limit; all dialects keep to it, so that a name is the same everywhere.</summary>
    private const int MaxBytes = 63;

    private const int HashLength = 8;

    public static string Of(PrimaryKey key) => key.Name ?? Make("PK", key.Table!.Name);

    public static string Of(ForeignKey key) => key.Name ?? Make("FK", [key.Table!.Name, key.TargetTable[(key.TargetTable.LastIndexOf('.') + 1)..], .. key.Columns]);

    public static string Of(UniqueConstraint constraint) => constraint.Name ?? Make("AK", [constraint.Table!.Name, .. constraint.Columns]);

    public static string Of(TableIndex index) => index.Name ?? Make("IX", [index.Table!.Name, .. index.Keys.Select(Word)]);

    public static string Of(CheckConstraint check)
    {
        if (check.Name is { } name)
        {
            return name;
        }

        List<CheckConstraint> unnamed = [.. check.Table!.CheckConstraints.Where(c => c.Name is null)];
        int position = unnamed.FindIndex(c => ReferenceEquals(c, check));
        return Make("CK", check.Table.Name, (position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>An expression by the names in it: <c>lower("Name")</c> becomes <c>lower_Name</c>.</summary>
    private static string Word(IndexPart part) => part.Column
        ?? string.Join('_', part.Sql!.Split([.. part.Sql.Where(c => !char.IsLetterOrDigit(c) && c != '_')], StringSplitOptions.RemoveEmptyEntries));

    private static string Make(string prefix, params IEnumerable<string> parts)
    {
        string name = $"{prefix}_{string.Join('_', parts)}";
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes)
        {
            return name;
        }

        // What is cut off still decides about the name, so that two long names differ.
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
        int length = name.Length;
        while (Encoding.UTF8.GetByteCount(name.AsSpan(0, length)) > MaxBytes - HashLength - 1 || char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return $"{name[..length]}_{hash}";
    }
}
