using System.Collections;
using System.Reflection;

namespace Linq.Provider.Translation;

/// <summary>An element of a list that is an element of a list, or a member of one.</summary>
/// <param name="Owner">The place of the element of the outer list.</param>
/// <param name="Value">The element.</param>
internal sealed record ListWithin(int Owner, object? Value)
{
    /// <summary>The element itself.</summary>
    public static object? Element(object element) => element is ListWithin { Value: var value } ? value : element;

    /// <summary>The elements of all the lists to which members lead from the elements of a list, one after the other.</summary>
    public static List<ListWithin> Elements(IEnumerable? list, IReadOnlyList<MemberInfo> path)
    {
        List<ListWithin> all = [];
        int place = 0;
        foreach (object? element in list ?? Array.Empty<object>())
        {
            IEnumerable? within = (IEnumerable?)MemberValue.Read(element is null ? null : Element(element), path);
            foreach (object? value in within ?? Array.Empty<object>())
            {
                all.Add(new ListWithin(place, value));
            }

            place++;
        }

        return all;
    }
}
