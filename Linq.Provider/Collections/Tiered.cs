using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Linq.Provider.Collections;

/// <summary>When code is generated. The application context's <c>Linq.Provider.CodeGeneration</c> says it, read once; tests run with each.</summary>
internal enum CodeGeneration
{
    /// <summary>For what is used often, on another thread; until then it is interpreted. The default.</summary>
    WhenHot,

    /// <summary>At once.</summary>
    Always,

    /// <summary>Never: everything is interpreted. The only possibility where the runtime cannot compile.</summary>
    Never,
}

/// <summary>
/// A delegate that is interpreted at first, and compiled when it has been used a number of times: compiling costs a thousand times what one call does, which only pays for
/// what is called often. Thread-safe.
/// </summary>
/// <param name="make">Makes the code; called once per tier.</param>
/// <param name="hotUses">The number of uses after which to compile.</param>
internal sealed class Tiered<TDelegate>(Func<Expression<TDelegate>> make, int hotUses) where TDelegate : Delegate
{
    private TDelegate? _interpreted;
    private TDelegate? _compiled;
    private int _uses;

    /// <summary>The compiled delegate, or null as long as it is not hot. Counts as a use.</summary>
    public TDelegate? Hot => _compiled ?? Count();

    /// <summary>The delegate to call now. Counts as a use.</summary>
    public TDelegate Value => Hot ?? _interpreted ?? Interpret();

    private TDelegate Interpret()
    {
        TDelegate interpreted = make().Compile(preferInterpretation: true);
        return Interlocked.CompareExchange(ref _interpreted, interpreted, null) ?? interpreted;
    }

    private TDelegate? Count()
    {
        switch (Tier.Mode)
        {
            case CodeGeneration.Always:
                Compile();
                break;
            case CodeGeneration.WhenHot when Volatile.Read(ref _uses) < hotUses && Interlocked.Increment(ref _uses) == hotUses:
                ThreadPool.UnsafeQueueUserWorkItem(static self => self.TryCompile(), this, preferLocal: false);
                break;
        }

        return _compiled;
    }

    /// <summary>What the compiler refuses stays interpreted: on a thread of the pool nobody could catch its exception, and the process would end.</summary>
    private void TryCompile()
    {
        try
        {
            Compile();
        }
#pragma warning disable CA1031 // Whatever it is, the interpreter meets it where it can be caught.
        catch (Exception)
#pragma warning restore CA1031
        {
            // Nothing is compiled: it was counted as hot, so that this is not tried again.
        }
    }

    private void Compile() => Volatile.Write(ref _compiled, make().Compile());
}

/// <summary>The tier that this process allows.</summary>
internal static class Tier
{
    public const string Setting = "Linq.Provider.CodeGeneration";

    public static CodeGeneration Mode { get; } = !RuntimeFeature.IsDynamicCodeCompiled ? CodeGeneration.Never
        : Enum.TryParse(AppContext.GetData(Setting) as string, ignoreCase: true, out CodeGeneration mode) ? mode
        : CodeGeneration.WhenHot;
}
