namespace Linq.Provider.Translation;

/// <summary>Types that do not tell of what type a value is.</summary>
internal static class Boxes
{
    public static bool Is(Type type) => type == typeof(object) || type == typeof(ValueType) || type == typeof(Enum) || type == typeof(IComparable) || type == typeof(IFormattable) || type == typeof(IConvertible);
}
