using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>
/// What is to be done with the rows of a plan, which is rewritten as a query first: it ends in a <see cref="Project"/> whose first bindings are the key of the row to change,
/// in the order of <see cref="Key"/>, and whose further ones are the new values.
/// </summary>
internal abstract record RowsChange(Table Table, ValueList<string> Key, ValueList<string> Returning);

/// <summary>Deletes the rows.</summary>
internal sealed record RowsDeletion(Table Table, ValueList<string> Key, ValueList<string> Returning) : RowsChange(Table, Key, Returning);

/// <summary>Sets <see cref="Columns"/> of the rows.</summary>
internal sealed record RowsUpdate(Table Table, ValueList<string> Key, ValueList<string> Columns, ValueList<string> Returning) : RowsChange(Table, Key, Returning);

/// <summary>Inserts the rows of the plan into <see cref="Columns"/>; there is no key.</summary>
internal sealed record RowsInsertion(Table Table, ValueList<string> Columns, ValueList<string> Returning) : RowsChange(Table, [], Returning);
