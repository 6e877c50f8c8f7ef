using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>What a change of a column's type does to its values.</summary>
internal static class TypeChange
{
    /// <summary>Whether every value of one type can be stored, unchanged, as the other.</summary>
    public static bool IsWidening(SqlType from, SqlType to) => from == to || (from.StoreName ?? to.StoreName) is null && (from.Kind, to.Kind) switch
    {
        (SqlTypeKind.Text, SqlTypeKind.Text) or (SqlTypeKind.Binary, SqlTypeKind.Binary) => Holds(to.Length, from.Length),
        (SqlTypeKind.Decimal, SqlTypeKind.Decimal) => to.Precision is null
            || (from.Precision is { } digits && to.Precision - (to.Scale ?? 0) >= digits - (from.Scale ?? 0) && (to.Scale ?? 0) >= (from.Scale ?? 0)),
        (SqlTypeKind.SmallInteger, SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.Real or SqlTypeKind.Double) => true,
        (SqlTypeKind.Integer, SqlTypeKind.BigInteger or SqlTypeKind.Double) => true,
        (SqlTypeKind.SmallInteger, SqlTypeKind.Decimal) => HoldsDigits(to, 5),
        (SqlTypeKind.Integer, SqlTypeKind.Decimal) => HoldsDigits(to, 10),
        (SqlTypeKind.BigInteger, SqlTypeKind.Decimal) => HoldsDigits(to, 19),
        (SqlTypeKind.Real, SqlTypeKind.Double) => true,
        (SqlTypeKind.Json or SqlTypeKind.Guid, SqlTypeKind.Text) => Holds(to.Length, from.Kind == SqlTypeKind.Guid ? 36 : null),
        (SqlTypeKind.Array, SqlTypeKind.Array) => IsWidening(from.Element!, to.Element!),
        var (a, b) => a == b,
    };

    private static bool Holds(int? room, int? needed) => room is null || needed <= room;

    private static bool HoldsDigits(SqlType to, int digits) => to.Precision is null || to.Precision - (to.Scale ?? 0) >= digits;
}
