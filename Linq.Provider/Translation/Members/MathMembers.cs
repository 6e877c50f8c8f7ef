using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><see cref="Math"/> and the numeric types.</summary>
internal static class MathMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((int x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((long x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((short x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((double x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((float x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((decimal x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((double x) => Math.Ceiling(x), Same(Functions.Ceiling));
        members.Add((decimal x) => Math.Ceiling(x), Same(Functions.Ceiling));
        members.Add((double x) => Math.Floor(x), Same(Functions.Floor));
        members.Add((decimal x) => Math.Floor(x), Same(Functions.Floor));
        members.Add((double x) => Math.Truncate(x), Same(Functions.Truncate));
        members.Add((decimal x) => Math.Truncate(x), Same(Functions.Truncate));
        Rounding(members);
        Powers(members);
        members.Add((int x) => Math.Sign(x), u => Scalars.Call(Functions.Sign, SqlType.Integer, u[0]));
        members.Add((long x) => Math.Sign(x), u => Scalars.Call(Functions.Sign, SqlType.Integer, u[0]));
        members.Add((double x) => Math.Sign(x), u => Scalars.Call(Functions.Sign, SqlType.Integer, u[0]));
        members.Add((decimal x) => Math.Sign(x), u => Scalars.Call(Functions.Sign, SqlType.Integer, u[0]));
        MinMax(members);
    }

    private static Func<MemberUse, Scalar?> Same(Function function) => u => Scalars.Call(function, u[0].Type, [.. u.Operands.Select(o => o.Scalar)]);

    private static Func<MemberUse, Scalar?> OfDouble(Function function) => u => Scalars.Call(function, SqlType.Double, [.. u.Operands.Select(o => o.Scalar)]);

    private static void Rounding(MemberTranslators members)
    {
        members.Add((double x) => Math.Round(x), u => FloatMembers.Round(u, Literal.Of(0), null));
        members.Add((decimal x) => Math.Round(x), u => FloatMembers.Round(u, Literal.Of(0), null));
        members.Add((double x, int d) => Math.Round(x, d), u => FloatMembers.Round(u, u[1], null));
        members.Add((decimal x, int d) => Math.Round(x, d), u => FloatMembers.Round(u, u[1], null));
        members.Add((double x, MidpointRounding m) => Math.Round(x, m), u => FloatMembers.Round(u, Literal.Of(0), u[1]));
        members.Add((decimal x, MidpointRounding m) => Math.Round(x, m), u => FloatMembers.Round(u, Literal.Of(0), u[1]));
        members.Add((double x, int d, MidpointRounding m) => Math.Round(x, d, m), u => FloatMembers.Round(u, u[1], u[2]));
        members.Add((decimal x, int d, MidpointRounding m) => Math.Round(x, d, m), u => FloatMembers.Round(u, u[1], u[2]));
    }

    private static void Powers(MemberTranslators members)
    {
        members.Add((double x) => Math.Sqrt(x), OfDouble(Functions.Sqrt));
        members.Add((double x) => Math.Cbrt(x), OfDouble(Functions.Cbrt));
        members.Add((double x, double y) => Math.Pow(x, y), OfDouble(Functions.Power));
        members.Add((double x) => Math.Exp(x), OfDouble(Functions.Exp));
        members.Add((double x) => Math.Log(x), OfDouble(Functions.Log));
        members.Add((double x) => Math.Log10(x), OfDouble(Functions.Log10));
        members.Add((double x) => Math.Log2(x), OfDouble(Functions.Log2));
        members.Add((double x, double b) => Math.Log(x, b), OfDouble(Functions.LogBase));
        members.Add((double x) => Math.Sin(x), OfDouble(Functions.Sin));
        members.Add((double x) => Math.Cos(x), OfDouble(Functions.Cos));
        members.Add((double x) => Math.Tan(x), OfDouble(Functions.Tan));
        members.Add((double x) => Math.Asin(x), OfDouble(Functions.Asin));
        members.Add((double x) => Math.Acos(x), OfDouble(Functions.Acos));
        members.Add((double x) => Math.Atan(x), OfDouble(Functions.Atan));
        members.Add((double y, double x) => Math.Atan2(y, x), OfDouble(Functions.Atan2));
        members.Add((double x) => Math.Sinh(x), OfDouble(Functions.Sinh));
        members.Add((double x) => Math.Cosh(x), OfDouble(Functions.Cosh));
        members.Add((double x) => Math.Tanh(x), OfDouble(Functions.Tanh));
    }

    private static void MinMax(MemberTranslators members)
    {
        members.Add((int a, int b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((int a, int b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((long a, long b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((long a, long b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((double a, double b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((double a, double b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((decimal a, decimal b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((decimal a, decimal b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((decimal a, decimal b) => decimal.Min(a, b), Same(Functions.Least));
        members.Add((decimal a, decimal b) => decimal.Max(a, b), Same(Functions.Greatest));
        members.Add((int x, int a, int b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((long x, long a, long b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((double x, double a, double b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((decimal x, decimal a, decimal b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((decimal x, decimal a, decimal b) => decimal.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((sbyte x, sbyte a, sbyte b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((byte x, byte a, byte b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((short x, short a, short b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((ushort x, ushort a, ushort b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((uint x, uint a, uint b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((ulong x, ulong a, ulong b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((float x, float a, float b) => Math.Clamp(x, a, b), IntegerMembers.Clamp);
        members.Add((ulong a, ulong b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((ulong a, ulong b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((sbyte x) => Math.Sign(x), IntegerMembers.Sign);
    }
}
