using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Translation;

/// <summary>
/// The forms in which elements of lists of the application are sent besides their own: where one meets a column with a converter, it is sent as that column stores it too. The two meet after the list
/// was opened, so a query that asks for a form is translated anew, with the form.
/// </summary>
internal sealed class StoredForms
{
    private readonly Dictionary<(int List, ValueList<MemberInfo> Path), List<ScalarType>> _forms = [];

    /// <summary>How many were asked for so far.</summary>
    public int Count { get; private set; }

    /// <summary>The forms of the elements of a list, or of the values to which members of theirs lead.</summary>
    public IReadOnlyList<ScalarType> Of(int list, ValueList<MemberInfo> path) => _forms.TryGetValue((list, path), out List<ScalarType>? forms) ? forms : [];

    public void Ask(int list, ValueList<MemberInfo> path, ScalarType form)
    {
        if (!_forms.TryGetValue((list, path), out List<ScalarType>? forms))
        {
            _forms.Add((list, path), forms = []);
        }

        forms.Add(form);
        Count++;
    }
}

/// <summary>What stands behind an item that is an element of a list of the application, or a member of one.</summary>
/// <param name="Known">Where further forms are asked for.</param>
/// <param name="List">The index of the list's parameter.</param>
/// <param name="Path">The members that lead from the element to the item.</param>
/// <param name="Plain">The scalar of an item that is a value: it is the element for as long as it has this one.</param>
/// <param name="Forms">The same in the forms that were asked for.</param>
internal sealed record ListElement(StoredForms Known, int List, ValueList<MemberInfo> Path, Scalar? Plain, ValueList<ScalarItem> Forms);
