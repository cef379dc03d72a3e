package se.kursverk.inspection;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/** A file of schemas, handed to the compiler as bytes so that it opens nothing itself. */
final class SchemaInput implements LSInput {

    private final String systemId;
    private final InputStream bytes;

    SchemaInput(String systemId, InputStream bytes) {
        this.systemId = systemId;
        this.bytes = bytes;
    }

    @Override
    public @Nullable Reader getCharacterStream() {
        return null;
    }

    @Override
    public void setCharacterStream(Reader stream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream getByteStream() {
        return bytes;
    }

    @Override
    public void setByteStream(InputStream stream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getStringData() {
        return null;
    }

    @Override
    public void setStringData(String data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSystemId() {
        return systemId;
    }

    @Override
    public void setSystemId(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public void setPublicId(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public void setBaseURI(String uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public void setEncoding(String encoding) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCertifiedText(boolean certified) {
        throw new UnsupportedOperationException();
    }
}
