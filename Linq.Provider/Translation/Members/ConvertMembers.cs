using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>
/// <see cref="Convert"/>: its methods are one conversion for each pair of types, so that they are found by their types. Conversions to whole numbers round half to even and fail where the number
/// does not fit, unlike casts.
/// </summary>
internal static class ConvertMembers
{
    public static void Register(MemberTranslators members)
    {
        foreach (MethodInfo method in typeof(Convert).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            if (method.GetParameters() is [{ ParameterType: var from }] && IsSimple(from) && IsSimple(method.ReturnType) && !(from == typeof(string) && method.ReturnType == typeof(string)))
            {
                Type to = method.ReturnType;
                if (Find(from, to) is { } translation)
                {
                    members.AddMethod(method.CreateDelegate(typeof(Func<,>).MakeGenericType(from, to)), translation);
                }
            }
        }

        members.Add((string x) => Convert.ToString(x), u => u[0]);
        members.Add((object x) => Convert.ToString(x), ConversionMembers.ToText);
        Bytes(members);
        Bases(members);
    }

    private static bool IsSimple(Type type) => NumberConversions.IsNumber(type) || type == typeof(bool) || type == typeof(string) || type == typeof(DateTime);

    /// <summary>The conversion between two types; null where C# has none but an exception.</summary>
    private static Func<MemberUse, Scalar?>? Find(Type from, Type to)
    {
        if (from == to)
        {
            return u => u[0];
        }

        if (to == typeof(string))
        {
            return ConversionMembers.ToText;
        }

        if (from == typeof(string))
        {
            return ConversionMembers.ParserOf(to);
        }

        if (from == typeof(DateTime) || to == typeof(DateTime))
        {
            return null;
        }

        if (from == typeof(bool))
        {
            return to == typeof(char) ? null : u => NumberConversions.Convert(Number(u[0]), typeof(int), to, isChecked: false);
        }

        bool isFraction = from == typeof(float) || from == typeof(double) || from == typeof(decimal);
        bool isToFraction = to == typeof(float) || to == typeof(double) || to == typeof(decimal);
        if ((from == typeof(char) && (isToFraction || to == typeof(bool))) || (isFraction && to == typeof(char)))
        {
            return null;
        }

        if (to == typeof(bool))
        {
            return u => Binary.Compare(BinaryOperator.NotEqual, u[0], IntegerMembers.Zero(u[0].Type));
        }

        return u => NumberConversions.Convert(isFraction && !isToFraction ? Scalars.Call(Functions.Round, u[0].Type, u[0], Literal.Of(0)) : u[0], from, to, isChecked: true);
    }

    private static Case Number(Scalar truth) => new([new When(truth, Literal.Of(1)), new When(Unary.Not(truth), Literal.Of(0))], null, SqlType.Integer, truth.IsNullable);

    private static void Bytes(MemberTranslators members)
    {
        members.Add((byte[] x) => Convert.ToBase64String(x), To(Functions.ToBase64, SqlType.Text));
        members.Add((string x) => Convert.FromBase64String(x), To(Functions.OfBase64, SqlType.Binary));
        members.Add((byte[] x) => Convert.ToHexStringLower(x), To(Functions.BytesToHex, SqlType.Text));
        members.Add((byte[] x) => Convert.ToHexString(x), u => Scalars.Call(Functions.Upper, SqlType.Text, Scalars.Call(Functions.BytesToHex, SqlType.Text, u[0])));
        members.Add((string x) => Convert.FromHexString(x), To(Functions.BytesOfHex, SqlType.Binary));
    }

    private static void Bases(MemberTranslators members)
    {
        members.Add((byte x, int b) => Convert.ToString(x, b), u => InBase(u, 8));
        members.Add((short x, int b) => Convert.ToString(x, b), u => InBase(u, 16));
        members.Add((int x, int b) => Convert.ToString(x, b), u => InBase(u, 32));
        members.Add((long x, int b) => Convert.ToString(x, b), u => InBase(u, 64));
    }

    /// <summary>The digits in base 2, 10 or 16; negative numbers as their bits.</summary>
    private static Scalar? InBase(MemberUse use, int bits)
    {
        switch (use[1])
        {
            case Literal { Value: 2 }:
                Literal zero = new("0", SqlType.Text);
                Scalar digits = Scalars.Call(Functions.TrimStartChars, SqlType.Text, Scalars.Call(Functions.Bits, SqlType.Text, use[0], Literal.Of(bits)), zero);
                return Scalars.If(Binary.Compare(BinaryOperator.Equal, use[0], Literal.Of(0)), zero, digits);
            case Literal { Value: 10 }:
                return Scalars.Call(Functions.ToText, SqlType.Text, use[0]);
            case Literal { Value: 16 }:
                Scalar number = bits == 16 ? NumberConversions.Wrapped(use[0], typeof(ushort)) : use[0];
                return Scalars.Call(Functions.ToHex, SqlType.Text, number);
            default:
                return null;
        }
    }

    private static Func<MemberUse, Scalar?> To(Function function, SqlType type) => u => Scalars.Call(function, type, u[0]);
}
