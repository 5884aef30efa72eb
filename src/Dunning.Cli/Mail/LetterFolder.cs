using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Cli.Wording;

namespace Dunning.Cli.Mail;

/// <summary>Where letters are written to. Nothing that is there is overwritten unless forced, and then nothing is written at all.</summary>
internal sealed class LetterFolder(string path, bool isForced)
{
    public const string IndexName = "index.csv";
    public const string PreviewName = "index.html";

    private static readonly UTF8Encoding Utf8 = new(false);

    public string Path => path;

    public void Write(IReadOnlyList<WrittenLetter> letters, Words words, Language language)
    {
        if (File.Exists(path)) throw new UsageException("'" + path + "' is a file, not a folder.");
        var names = letters.Select(letter => letter.FileName).Append(IndexName).Append(PreviewName);
        if (!isForced && names.FirstOrDefault(name => File.Exists(Of(name))) is { } there)
            throw new UsageException("'" + Of(there) + "' is there already; --force overwrites, another --out writes elsewhere.");

        Directory.CreateDirectory(path);
        foreach (var letter in letters) Write(letter.FileName, letter.Content);
        Write(IndexName, LetterIndex.Of(letters));
        Write(PreviewName, LetterPreview.Of(letters, words, language));
    }

    // Without --force a file that came into being meanwhile is left as it is, too.
    private void Write(string name, string content)
    {
        using var file = new FileStream(Of(name), isForced ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
        file.Write(Utf8.GetBytes(content));
    }

    private string Of(string name) => System.IO.Path.Combine(path, name);
}
