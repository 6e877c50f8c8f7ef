using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><c>ToString(format)</c>, in the invariant culture. The format is part of the query: the databases have formats of their own.</summary>
internal static class FormatMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((sbyte x, string f) => x.ToString(f), u => OfInteger<byte>(u));
        members.Add((byte x, string f) => x.ToString(f), u => OfInteger<byte>(u));
        members.Add((short x, string f) => x.ToString(f), u => OfInteger<ushort>(u));
        members.Add((ushort x, string f) => x.ToString(f), u => OfInteger<ushort>(u));
        members.Add((int x, string f) => x.ToString(f), u => OfInteger<uint>(u));
        members.Add((uint x, string f) => x.ToString(f), u => OfInteger<uint>(u));
        members.Add((long x, string f) => x.ToString(f), Formatted);
        members.Add((float x, string f) => x.ToString(f), Formatted);
        members.Add((double x, string f) => x.ToString(f), Formatted);
        members.Add((decimal x, string f) => x.ToString(f), Formatted);
        members.Add((DateTime x, string f) => x.ToString(f), Formatted);
        members.Add((DateTimeOffset x, string f) => x.ToString(f), Formatted);
        members.Add((DateOnly x, string f) => x.ToString(f), Formatted);
        members.Add((TimeOnly x, string f) => x.ToString(f), Formatted);
        members.Add((TimeSpan x, string f) => x.ToString(f), Formatted);
        members.Add((Guid x, string f) => x.ToString(f), Formatted);
        members.Add((Enum x, string f) => x.ToString(f), OfEnum);
        members.Add((DateTime x) => x.ToLongDateString(), By("D"));
        members.Add((DateTime x) => x.ToShortDateString(), By("d"));
        members.Add((DateTime x) => x.ToLongTimeString(), By("T"));
        members.Add((DateTime x) => x.ToShortTimeString(), By("t"));
        members.Add((DateOnly x) => x.ToLongDateString(), By("D"));
        members.Add((DateOnly x) => x.ToShortDateString(), By("d"));
        members.Add((TimeOnly x) => x.ToLongTimeString(), By("T"));
        members.Add((TimeOnly x) => x.ToShortTimeString(), By("t"));
    }

    private static Scalar? Formatted(MemberUse use) => use[1] switch
    {
        Literal { Value: null or "" } => ConversionMembers.ToText(use with { Operands = [use.Operands[0]] }),
        Literal { Value: string } => Scalars.Call(Functions.Format, SqlType.Text, use[0], use[1]),
        _ => null,
    };

    private static Func<MemberUse, Scalar?> By(string format) => u => Scalars.Call(Functions.Format, SqlType.Text, u[0], new Literal(format, SqlType.Text));

    /// <summary>Hexadecimal and binary digits are those of the bits that the type has.</summary>
    private static Scalar? OfInteger<TUnsigned>(MemberUse use) => use[1] is Literal { Value: string and ['X' or 'x' or 'B' or 'b', ..] }
        ? Scalars.Call(Functions.Format, SqlType.Text, NumberConversions.Wrapped(use[0], typeof(TUnsigned)), use[1])
        : Formatted(use);

    /// <summary>The name, or the number by the format D.</summary>
    private static Scalar? OfEnum(MemberUse use) => use[1] switch
    {
        Literal { Value: null or "" or "G" or "g" or "F" or "f" } => ConversionMembers.ToText(use with { Operands = [use.Operands[0]] }),
        Literal { Value: "D" or "d" } when use[0].Type.Kind != SqlTypeKind.Text => Scalars.Call(Functions.ToText, SqlType.Text, use[0]),
        _ => null,
    };
}
