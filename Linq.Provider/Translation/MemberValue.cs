using System.Reflection;

namespace Linq.Provider.Translation;

/// <summary>Members that follow each other, from an object of the application: <c>order.Customer.Name</c>.</summary>
internal static class MemberValue
{
    /// <summary>What they lead to; null where one on the way is null.</summary>
    public static object? Read(object? from, IReadOnlyList<MemberInfo> path)
    {
        object? value = from;
        for (int i = 0; i < path.Count && value is not null; i++)
        {
            value = path[i] is PropertyInfo property ? property.GetValue(value) : ((FieldInfo)path[i]).GetValue(value);
        }

        return value;
    }

    public static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
}
