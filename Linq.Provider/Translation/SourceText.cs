using System.Linq.Expressions;

namespace Linq.Provider.Translation;

/// <summary>Where a value comes from, as messages tell it. Expressions are printed when somebody asks: few do, and printing costs more than translating.</summary>
internal sealed class SourceText
{
    private readonly Expression? _expression;
    private readonly bool _isVerbatim;
    private string? _text;

    private SourceText(string text) => _text = text;

    private SourceText(Expression expression, bool isVerbatim) => (_expression, _isVerbatim) = (expression, isVerbatim);

    public static implicit operator SourceText(string text) => new(text);

    /// <summary>An expression as the developer wrote it.</summary>
    public static SourceText Of(Expression expression) => new(expression, isVerbatim: false);

    /// <summary>An expression as it is.</summary>
    public static SourceText Verbatim(Expression expression) => new(expression, isVerbatim: true);

    public override string ToString() => _text ??= _isVerbatim ? _expression!.ToString() : Untranslatable.Print(_expression!);
}
