using Linq.Provider.Diagnostics;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>Says which objects could not be written, and what to do: the objects are to be corrected only if it is they that the database refused.</summary>
internal sealed class FlushFailures(Driver driver)
{
    public FlushException Of(FlushOperation operation, SqlStatement sql, Exception cause, bool isTransactionLost) =>
        Failed([operation.Subject], Describe(operation, 1), sql.Text, cause, isTransactionLost);

    /// <summary>Several operations of a kind, or of several kinds that were sent together.</summary>
    public FlushException Of(IReadOnlyList<FlushOperation> operations, SqlStatement sql, Exception cause, bool isTransactionLost) =>
        Failed([.. operations.Select(o => o.Subject).Distinct()], Describe(operations[0], operations.Count), sql.Text, cause, isTransactionLost);

    /// <summary>What the driver says of the exception at the bottom of another one.</summary>
    public FailureKind KindOf(Exception cause) => driver.Diagnose(cause is LinqProviderException { InnerException: { } inner } ? inner : cause).Kind;

    private FlushException Failed(IReadOnlyList<TrackedEntity> entities, string what, string sql, Exception cause, bool isTransactionLost)
    {
        string happened = (isTransactionLost, KindOf(cause)) switch
        {
            (true, _) => $"{what} failed.",
            (_, FailureKind.Statement) => $"{what} failed, and the flush was undone. Correct the objects and flush again, or call Rollback().",
            (_, FailureKind.Collision) => $"{what} failed, and the flush was undone. Nothing is wrong with the objects.",
            _ => $"{what} failed, and the flush was undone. The objects keep their changes: flush again when what was in the way is mended, or call Rollback().",
        };
        return new FlushException(
            cause is LinqProviderException { Code: var code } && code != ErrorCodes.StatementFailed ? code : ErrorCodes.FlushFailed,
            $"{happened} {cause.Message}",
            [.. entities.Select(e => e.Entity)],
            sql,
            cause);
    }

    private static string Describe(FlushOperation operation, int count)
    {
        string what = count == 1 ? $"a {operation.Subject.Map}" : $"{count} objects, the first of them a {operation.Subject.Map},";
        return operation switch
        {
            InsertRow => $"Inserting {what}",
            UpdateRow or SetForeignKey or ClearColumns => $"Updating {what}",
            DeleteRow => $"Deleting {what}",
            _ => $"Writing the links of {what}",
        };
    }
}
