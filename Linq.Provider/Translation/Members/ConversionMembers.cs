using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><c>ToString</c>, <see cref="Convert"/> and nullables.</summary>
internal static class ConversionMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((object x) => x.ToString(), ToText);
        members.Add((int? x) => x.GetValueOrDefault(), u => Scalars.Coalesce(u[0], new Literal(0, u[0].Type)));
        members.Add((long? x) => x.GetValueOrDefault(), u => Scalars.Coalesce(u[0], new Literal(0L, u[0].Type)));
        members.Add((decimal? x) => x.GetValueOrDefault(), u => Scalars.Coalesce(u[0], new Literal(0m, u[0].Type)));
        members.Add((double? x) => x.GetValueOrDefault(), u => Scalars.Coalesce(u[0], new Literal(0d, u[0].Type)));
        members.Add((bool? x) => x.GetValueOrDefault(), u => Scalars.Coalesce(u[0], Literal.False));
        members.Add((int? x, int d) => x.GetValueOrDefault(d), u => Scalars.Coalesce(u[0], u[1]));
        members.Add((long? x, long d) => x.GetValueOrDefault(d), u => Scalars.Coalesce(u[0], u[1]));
        members.Add((decimal? x, decimal d) => x.GetValueOrDefault(d), u => Scalars.Coalesce(u[0], u[1]));
        members.Add((double? x, double d) => x.GetValueOrDefault(d), u => Scalars.Coalesce(u[0], u[1]));
        members.Add((string x) => Convert.ToInt32(x), u => Scalars.Call(Functions.ParseInteger, SqlType.Integer, u[0]));
        members.Add((string x) => int.Parse(x), u => Scalars.Call(Functions.ParseInteger, SqlType.Integer, u[0]));
        members.Add((int x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((decimal x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((int x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((double x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((int x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((int x) => Convert.ToString(x), ToText);
    }

    private static Scalar? ToText(MemberUse use) => use.Operands is [{ Converter: null } operand] ? Scalars.Coalesce(StringMembers.AsText(operand.Scalar), new Literal("", SqlType.Text)) : null;

    private static Func<MemberUse, Scalar?> To(SqlType type) => u => new Cast(u[0], type);
}
