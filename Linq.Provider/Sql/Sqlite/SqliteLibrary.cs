using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// The functions that read columns, called without the safe handles and transitions of SQLitePCL's imports, which cost more than the functions do: they are called for each value
/// of each row, return at once and call nothing back. Only where the library is the one that comes with this package; else <see cref="IsKnown"/> is false and nothing here may be called.
/// </summary>
internal static unsafe class SqliteLibrary
{
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint> s_value;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> s_type;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> s_int64;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double> s_double;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*> s_text;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> s_bytes;

    static SqliteLibrary()
    {
        if (TryFind(out nint library))
        {
            s_value = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint>)NativeLibrary.GetExport(library, "sqlite3_column_value");
            s_type = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)NativeLibrary.GetExport(library, "sqlite3_value_type");
            s_int64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)NativeLibrary.GetExport(library, "sqlite3_value_int64");
            s_double = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double>)NativeLibrary.GetExport(library, "sqlite3_value_double");
            s_text = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*>)NativeLibrary.GetExport(library, "sqlite3_value_text");
            s_bytes = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)NativeLibrary.GetExport(library, "sqlite3_value_bytes");
            IsKnown = true;
        }
    }

    public static bool IsKnown { get; }

    /// <summary>
    /// The value of a column of the statement's row. The functions for columns lock and unlock the connection each time, which costs more than they do; those for values need not,
    /// where no other thread uses the connection meanwhile. That is so here: a connection is lent to one session, and a session used by one thread at a time.
    /// </summary>
    public static nint Value(nint statement, int column) => s_value(statement, column);

    public static int Type(nint value) => s_type(value);

    public static long Int64(nint value) => s_int64(value);

    public static double Double(nint value) => s_double(value);

    /// <summary>The bytes of a text, in UTF-8 whatever the file's encoding. Valid until the statement moves on.</summary>
    public static ReadOnlySpan<byte> Text(nint value)
    {
        byte* text = s_text(value);
        return new ReadOnlySpan<byte>(text, s_bytes(value));
    }

    /// <summary>The library that SQLitePCL's provider imports, if it is that of the bundle.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is unusual about the library, the driver knows how to call it.")]
    private static bool TryFind(out nint library)
    {
        library = 0;
        try
        {
            return raw.GetNativeLibraryName() == "e_sqlite3" && NativeLibrary.TryLoad("e_sqlite3", typeof(SQLite3Provider_e_sqlite3).Assembly, null, out library);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
