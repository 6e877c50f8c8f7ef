using Microsoft.Extensions.Logging;

namespace Linq.Provider.Execution;

/// <summary>A logger that writes each message as text to a delegate.</summary>
internal sealed class TextLogger(Action<string> write) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string message = formatter(state, exception);
        write(exception is null ? message : $"{message}\n{exception.Message}");
    }
}
