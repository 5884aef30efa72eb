using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Dunning.Letters;

/// <summary>
/// A text message and its length on the air: 160 septets of the GSM-7 alphabet (3GPP TS 23.038) fit one message, 153 each part of several; with any other
/// character 70 and 67 characters of UCS-2.
/// </summary>
public sealed class SmsText
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extended = "^{}\\[~]|€\f";

    // What a phone shows as well without the accent that the alphabet lacks.
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['\u00A0'] = " ",
        ['\u202F'] = " ",
        ['\u2019'] = "'",
        ['\u2018'] = "'",
        ['\u2013'] = "-",
        ['\u2014'] = "-",
        ['\u2011'] = "-",
        ['«'] = "\"",
        ['»'] = "\"",
        ['\u201C'] = "\"",
        ['\u201D'] = "\"",
        ['\u2026'] = "...",
        ['â'] = "a",
        ['ê'] = "e",
        ['ë'] = "e",
        ['î'] = "i",
        ['ï'] = "i",
        ['ô'] = "o",
        ['û'] = "u",
        ['ç'] = "c",
        ['œ'] = "oe",
        ['Œ'] = "OE",
        ['À'] = "A",
        ['Â'] = "A",
        ['È'] = "E",
        ['Ê'] = "E",
        ['Ë'] = "E",
        ['Î'] = "I",
        ['Ï'] = "I",
        ['Ô'] = "O",
        ['Ù'] = "U",
        ['Û'] = "U",
    };

    /// <summary>Measures a text. Typographic spaces, quotes and the French accents the alphabet lacks are written plainly first; other characters stay.</summary>
    /// <param name="text">The text.</param>
    public SmsText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Plain.TryGetValue(character, out var written)) plain.Append(written);
            else plain.Append(character);
        }

        Text = plain.ToString();
        IsGsm7 = true;
        foreach (var character in Text)
        {
            Length += Extended.Contains(character) ? 2 : 1;
            IsGsm7 &= Basic.Contains(character) || Extended.Contains(character);
        }

        if (!IsGsm7) Length = Text.Length;
        var (one, several) = IsGsm7 ? (160, 153) : (70, 67);
        Parts = Length <= one ? 1 : (Length + several - 1) / several;
    }

    /// <summary>What is sent.</summary>
    public string Text { get; }

    /// <summary>Whether every character is of the GSM-7 alphabet.</summary>
    public bool IsGsm7 { get; }

    /// <summary>The length in septets of GSM-7, where some signs such as the euro count twice, else in UTF-16 units of UCS-2.</summary>
    public int Length { get; }

    /// <summary>How many messages it is charged as. A part never splits a sign that counts twice, so that a carrier may need one more.</summary>
    public int Parts { get; }

    /// <summary>Whether it fits one message of 160 septets.</summary>
    public bool FitsOneMessage => IsGsm7 && Parts == 1;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
