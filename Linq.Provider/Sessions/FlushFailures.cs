using Linq.Provider.Diagnostics;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>Says which objects could not be written.</summary>
internal static class FlushFailures
{
    public static FlushException Of(FlushOperation operation, SqlStatement sql, Exception cause, bool isTransactionLost) => SessionErrors.Failed([operation.Subject], Describe(operation, 1), sql.Text, cause, isTransactionLost);

    /// <summary>Several operations of a kind, or of several kinds that were sent together.</summary>
    public static FlushException Of(IReadOnlyList<FlushOperation> operations, SqlStatement sql, Exception cause, bool isTransactionLost) =>
        SessionErrors.Failed([.. operations.Select(o => o.Subject).Distinct()], Describe(operations[0], operations.Count), sql.Text, cause, isTransactionLost);

    private static string Describe(FlushOperation operation, int count)
    {
        string what = count == 1 ? $"a {operation.Subject.Map}" : $"{count} objects, the first of them a {operation.Subject.Map},";
        return operation switch
        {
            InsertRow => $"Inserting {what}",
            UpdateRow or SetForeignKey => $"Updating {what}",
            DeleteRow => $"Deleting {what}",
            _ => $"Writing the links of {what}",
        };
    }
}
