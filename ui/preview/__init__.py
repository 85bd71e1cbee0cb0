"""The preview: a document as it will print, from the bytes of the PDF itself."""
