using System.Diagnostics;

namespace Linq.Provider.Collections;

/// <summary>
/// Takes the result of a method with a <c>bool async</c> parameter that was called with <see langword="false"/>: such a task has always completed, so nothing blocks here.
/// </summary>
internal static class SynchronousCompletion
{
    public static T Completed<T>(this ValueTask<T> task)
    {
        Debug.Assert(task.IsCompleted, "A synchronous call went asynchronous.");
        return task.GetAwaiter().GetResult();
    }

    public static void Completed(this ValueTask task)
    {
        Debug.Assert(task.IsCompleted, "A synchronous call went asynchronous.");
        task.GetAwaiter().GetResult();
    }
}
