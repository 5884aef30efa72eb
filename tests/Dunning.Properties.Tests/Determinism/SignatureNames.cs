using System.Collections.Generic;
using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Dunning.Properties.Determinism;

/// <summary>Gathers the types that signatures name.</summary>
internal sealed class SignatureNames : ISignatureTypeProvider<string, object?>
{
    public HashSet<string> Seen { get; } = [];

    public string GetPrimitiveType(PrimitiveTypeCode typeCode)
    {
        Seen.Add("System." + typeCode);
        return string.Empty;
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        Seen.Add(reader.GetString(type.Namespace) + "." + reader.GetString(type.Name));
        return string.Empty;
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => string.Empty;

    public string GetSZArrayType(string elementType) => elementType;

    public string GetArrayType(string elementType, ArrayShape shape) => elementType;

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => string.Empty;

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    public string GetGenericMethodParameter(object? genericContext, int index) => string.Empty;

    public string GetGenericTypeParameter(object? genericContext, int index) => string.Empty;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;
}
